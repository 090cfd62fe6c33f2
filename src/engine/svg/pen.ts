import type { Palette } from '../../scene/palette.ts';
import { FACE, HALO } from '../painter/haloed-text.ts';
import type { Ruler } from '../painter/ruler.ts';
import { el, type Attributes, type Markup } from './xml.ts';

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly palette: Palette;
  readonly ruler: Ruler;
  /** The id of a part of this picture, unlike those of other pictures on the same page. */
  readonly id: (name: string) => string;
}

/** How one line of text is set. */
export interface TextManner {
  readonly size?: number;
  readonly weight?: number;
  readonly ink?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Whether paper stands around the letters, so that they read over lines. */
  readonly haloed?: boolean;
  /** Another ground than paper around the letters. */
  readonly halo?: string;
  readonly haloWidth?: number;
  readonly serif?: boolean;
  readonly spacing?: number;
  readonly struck?: boolean;
}

/** The face of quoted words. */
export const SERIF = 'Charter, "Bitstream Charter", "Charis SIL", Georgia, "Noto Serif", serif';
/** From the middle of a line of text down to what its letters stand on, in parts of its size. */
const DROP = 0.35;

/** One line of text whose middle is at height `y`, in pixels; 12 px in ink unless its manner says otherwise. */
export const textAt = (pen: Pen, text: string, x: number, y: number, manner: TextManner = {}): Markup => {
  const { size = 12, weight = 400, ink = pen.palette.inks.ink, anchor = 'start', serif, spacing, struck } = manner;
  return el(
    'text',
    {
      x,
      y: y + DROP * size,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'font-family': serif ? SERIF : undefined,
      'letter-spacing': spacing,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'text-decoration': struck ? 'line-through' : undefined,
      fill: ink,
      ...haloOf(pen, manner),
    },
    text,
  );
};

const haloOf = ({ palette }: Pen, { haloed, halo, haloWidth = 2 * HALO }: TextManner): Attributes =>
  haloed || halo !== undefined
    ? {
        stroke: halo ?? palette.inks.paper,
        'stroke-width': haloWidth,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }
    : {};

/** Width of a line of text in pixels. */
export const textWidth = (
  { ruler }: Pen,
  text: string,
  { size = 12, weight = 400, spacing = 0 }: TextManner = {},
): number => {
  ruler.font = `${weight} ${size}px ${FACE}`;
  return ruler.measureText(text).width + spacing * text.length;
};
