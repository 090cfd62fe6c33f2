/** Text of at most `most` graphemes; a longer one ends in an ellipsis. Never cuts a grapheme in two. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const graphemes: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (graphemes.length === most)
      return `${graphemes
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
    graphemes.push(segment);
  }
  return text;
};
