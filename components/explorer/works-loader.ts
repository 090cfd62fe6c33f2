import type { Works } from './works.ts';

/** Something to do with works, once they are there. */
export type WorksStep = (works: Works) => void;

/** Loads the works of one element when they are first called for, and keeps what is to be done with them until then. */
export interface WorksLoader {
  /** The works, once they are there. */
  readonly works: Works | undefined;
  /** Whether something waits for them. */
  readonly isAwaited: boolean;
  /** Does something now, or as soon as they are there; steps keep their order. */
  later(step: WorksStep): void;
  /** Does something now, or when they are there; nobody waits for it. */
  sometime(step: WorksStep): void;
  /** The works; `undefined` where they could not be loaded, which may be tried again. */
  load(): Promise<Works | undefined>;
  /** Forgets what waits. */
  forget(): void;
}

/** What a loader has its element do. */
export interface WorksLoaderEvents {
  make(): Promise<Works>;
  /** They are there, and what waited for them is done. */
  onReady(works: Works): void;
  onTrouble(reason: unknown): void;
}

/** A loader for one element. */
export const createWorksLoader = ({ make, onReady, onTrouble }: WorksLoaderEvents): WorksLoader => {
  let works: Works | undefined;
  let loading: Promise<Works | undefined> | undefined;
  let steps: { readonly step: WorksStep; readonly isAwaited: boolean }[] = [];
  const bring = async (): Promise<Works | undefined> => {
    try {
      works = await make();
    } catch (reason) {
      loading = undefined;
      onTrouble(reason);
      return undefined;
    }
    for (const { step } of steps.splice(0)) step(works);
    onReady(works);
    return works;
  };
  const load = (): Promise<Works | undefined> => (loading ??= bring());
  return {
    get works() {
      return works;
    },
    get isAwaited() {
      return steps.some(({ isAwaited }) => isAwaited);
    },
    later(step) {
      if (works) return step(works);
      steps.push({ step, isAwaited: true });
      void load();
    },
    sometime(step) {
      if (works) return step(works);
      steps.push({ step, isAwaited: false });
    },
    load,
    forget: () => void (steps = []),
  };
};
