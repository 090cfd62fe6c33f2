import { DIMENSION_HUES, hue, KIND_FAMILIES, type Ink, type Palette } from './palette.ts';

/** Colours of the system that stand for all others where the reader chose them (`forced-colors`). */
export const SYSTEM_COLOURS = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'] as const;
export type SystemColour = (typeof SYSTEM_COLOURS)[number];

const FORCED_INKS: Readonly<Record<Ink, SystemColour>> = {
  paper: 'Canvas',
  panel: 'Canvas',
  land: 'Canvas',
  coast: 'GrayText',
  hover: 'Canvas',
  rule: 'GrayText',
  rule2: 'GrayText',
  link: 'GrayText',
  'link-doc': 'CanvasText',
  'link-con': 'CanvasText',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  ink3: 'CanvasText',
  sel: 'Canvas',
  rubric: 'Highlight',
};

/** All names with one value. */
const every = <K extends string, V>(names: readonly K[], value: V): Readonly<Record<K, V>> =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<K, V>;

/**
 * The colours where the reader chose their own: shape, dash and pattern tell things apart. `read` says what a colour
 * of the system is at present.
 */
export const forcedPalette = (read: (name: SystemColour) => string): Palette => {
  const mark = hue(read('CanvasText'), read('Canvas'));
  const inks = Object.entries(FORCED_INKS).map(([ink, name]) => [ink, read(name)]);
  return {
    inks: Object.fromEntries(inks) as Record<Ink, string>,
    families: every(KIND_FAMILIES, mark),
    dimensions: every(DIMENSION_HUES, mark),
    veil: 0.5,
  };
};
