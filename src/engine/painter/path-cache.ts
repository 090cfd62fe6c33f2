/** Compiled outlines by their SVG path text; one for each renderer, so that nothing outlives it. */
export interface PathCache {
  get(text: string): Path2D;
}

/** Makes an empty {@link PathCache}. Texts come from our own tables, so it stays small. */
export const createPathCache = (): PathCache => {
  const known = new Map<string, Path2D>();
  return {
    get(text) {
      const found = known.get(text) ?? new Path2D(text);
      known.set(text, found);
      return found;
    },
  };
};
