/** Which year a key moves a handle to, within `least` and `most`; `undefined` where the key means nothing. */
export const yearForKey = (key: string, year: number, least: number, most: number): number | undefined => {
  const to = new Map([
    ['ArrowRight', year + 1],
    ['ArrowUp', year + 1],
    ['ArrowLeft', year - 1],
    ['ArrowDown', year - 1],
    ['PageUp', year + 10],
    ['PageDown', year - 10],
    ['Home', least],
    ['End', most],
  ]).get(key);
  return to === undefined ? undefined : Math.min(most, Math.max(least, to));
};
