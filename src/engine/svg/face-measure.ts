import type { Measure } from '../../scene/lineage/measure.ts';
import { FACE } from '../painter/haloed-text.ts';
import type { Ruler } from '../painter/ruler.ts';

const FONTS = { title: '600 13px', strong: '600 12px', text: '400 12px' } as const;

/** Measures with a ruler in the faces of lineage and timeline, each text once. */
export const faceMeasure = (ruler: Ruler): Measure => {
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    ruler.font = `${FONTS[face]} ${FACE}`;
    const { width } = ruler.measureText(text);
    known.set(key, width);
    return width;
  };
};
