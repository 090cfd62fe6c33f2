import type { RequestName, StemmaRequest } from '../shared/requests.ts';
import type { StemmaFacts } from './facts.ts';

/** Every event that comes out of `<stemma-explorer>`, by name: facts, and requests, which can be stopped. */
export type StemmaEventMap = {
  readonly [N in keyof StemmaFacts]: CustomEvent<StemmaFacts[N]>;
} & {
  readonly [N in RequestName as `stemma-${N}-request`]: StemmaRequest<N>;
};

/** Handlers for these events as templates of frameworks name them: `onstemma-select`. */
export type StemmaEventHandlers = {
  readonly [N in keyof StemmaEventMap as `on${N}`]?: (event: StemmaEventMap[N]) => void;
};

declare global {
  // Elements, documents and windows hear these events: they bubble out of shadow trees.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- The members come from a mapped type.
  interface GlobalEventHandlersEventMap extends StemmaEventMap {}
}
