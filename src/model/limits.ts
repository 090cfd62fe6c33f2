/** How much one dataset may hold. Lengths of ids, labels and texts stand in `schema.ts`. */
export interface Limits {
  /** Characters of a text that is read. */
  readonly maxCharacters: number;
  readonly maxNodes: number;
  readonly maxClaims: number;
  /** Containers inside each other. */
  readonly maxDepth: number;
  /** Fields of one record. */
  readonly maxAttributes: number;
}

/** The limits in force unless a caller raises them. */
export const DEFAULT_LIMITS: Limits = {
  maxCharacters: 50_000_000,
  maxNodes: 100_000,
  maxClaims: 300_000,
  maxDepth: 64,
  maxAttributes: 200,
};

/** Places of nodes lie within ± this many scene units. */
export const MAX_POSITION = 1e6;
