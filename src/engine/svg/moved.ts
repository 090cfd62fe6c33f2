import { el, written, type Attributes, type Child, type Markup } from './xml.ts';

/** Moves what is drawn about (0, 0). */
export const moved = (x: number, y: number, child: Child, more: Attributes = {}): Markup =>
  el('g', { transform: `translate(${written(x)} ${written(y)})`, ...more }, child);
