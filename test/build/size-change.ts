/** Bytes that a size may grow or shrink before somebody has to look. */
const MOST_GROWTH = 1000;
const MOST_LOSS = 4000;

/** What is wrong with a size against the one written down, if anything. Growth is a cost; a large loss means that something fell out. */
export const sizeChange = (name: string, written: number, measured: number): string | undefined => {
  const change = measured - written;
  if (change <= MOST_GROWTH && change >= -MOST_LOSS) return undefined;
  const verb = change > 0 ? 'grew' : 'shrank';
  return `${name} ${verb} by ${Math.abs(change)} bytes to ${measured}. If that is meant, run npm run sizes.`;
};
