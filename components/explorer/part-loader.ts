/** Has parts of the frame loaded as they are wanted. */
export interface PartLoader {
  /** Wants an element registered; a part that could not be loaded is left alone until {@link retry}. */
  want(tag: string): void;
  /** What could not be loaded may be wanted again. */
  retry(): void;
  /** Settles when nothing that was wanted is still on its way. */
  whole(): Promise<void>;
}

/**
 * A loader that registers an element by `load`, each once, and tells `onTrouble` where that fails: a part may be gone
 * from its server, or the network may be.
 */
export const createPartLoader = (
  load: (tag: string) => Promise<void>,
  onTrouble: (tag: string, reason: unknown) => void,
): PartLoader => {
  const onTheirWay = new Map<string, Promise<void>>();
  const failed = new Set<string>();
  const begin = async (tag: string): Promise<void> => {
    try {
      await load(tag);
    } catch (reason) {
      failed.add(tag);
      onTrouble(tag, reason);
    } finally {
      onTheirWay.delete(tag);
    }
  };
  return {
    want(tag) {
      if (!failed.has(tag) && !onTheirWay.has(tag)) onTheirWay.set(tag, begin(tag));
    },
    retry: () => failed.clear(),
    async whole() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay.values());
    },
  };
};
