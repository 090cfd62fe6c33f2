/** How something came out: well, with a value, or not, with a reason. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: string | undefined;
}

/** Promises that somebody else will settle, by number. */
export interface Pending {
  /** One more promise; the first has number 0. Nobody need handle its rejection. */
  add(): { readonly id: number; readonly promise: Promise<unknown> };
  /** Settles one; answers whether there was one to settle. */
  settle(id: number, outcome: Outcome): boolean;
  /** Rejects all that are left. */
  giveUp(why: string): void;
}

/** An empty list of promises. */
export const createPending = (): Pending => {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let count = 0;
  const settle = (id: number, outcome: Outcome): boolean => {
    waiting.get(id)?.(outcome);
    return waiting.delete(id);
  };
  return {
    settle,
    add: () => {
      const id = count++;
      const promise = new Promise((resolve, reject) =>
        waiting.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error)))),
      );
      promise.catch(() => undefined);
      return { id, promise };
    },
    giveUp: (error) => {
      for (const id of waiting.keys()) settle(id, { error });
    },
  };
};
