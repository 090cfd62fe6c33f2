/** A promise that is settled from outside. Its refusal never counts as unhandled. */
export interface Deferred {
  readonly promise: Promise<void>;
  readonly isSettled: boolean;
  resolve(): void;
  reject(reason: unknown): void;
}

/** A promise to be settled later. */
export const deferred = (): Deferred => {
  let isSettled = false;
  let settle: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => undefined);
  return {
    promise,
    get isSettled() {
      return isSettled;
    },
    resolve: () => {
      isSettled = true;
      settle?.resolve();
    },
    reject: (reason) => {
      isSettled = true;
      settle?.reject(reason);
    },
  };
};
