import type { Drawn } from './drawn.ts';
import { textAt, type Pen } from './pen.ts';
import { wrapped } from './wrapped.ts';

const LINE = 20;

/** What stands in place of a picture where there is nothing to draw: a sentence that says why. */
export const noteSvg = (pen: Pen, text: string, width: number): Drawn => {
  const manner = { size: 13, ink: pen.palette.inks.ink2 };
  const lines = wrapped(pen, text, Math.min(width, 520), 4, manner);
  return {
    width,
    height: 60 + lines.length * LINE,
    defs: undefined,
    body: lines.map((line, i) => textAt(pen, line, width / 2, 40 + i * LINE, { ...manner, anchor: 'middle' })),
    legend: [],
  };
};
