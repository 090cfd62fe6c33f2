import type { Face, Measure } from '../../src/scene/lineage/measure.ts';

const SIZES: Readonly<Record<Face, string>> = { title: '600 13px', strong: '600 12px', text: '400 12px' };

/** Measures text in the face of an element, each text once. */
export const textMeasure = (host: Element): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(host).fontFamily;
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const before = known.get(key);
    if (before !== undefined || !context) return before ?? text.length * 7;
    context.font = `${SIZES[face]} ${family}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
};
