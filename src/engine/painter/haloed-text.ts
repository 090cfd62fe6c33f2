import type { Box } from '../../scene/place-labels.ts';
import type { Brush } from './brush.ts';

/** The face of everything written in a picture: the system's own. */
export const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** Width of the paper around letters, in pixels. */
export const HALO = 3.4;

/** A word and where it stands, in pixels. */
export interface PlacedName {
  readonly name: string;
  readonly box: Box;
}

/** Writes a line with a halo of paper, so that it reads over lines. Font and alignment are the context's own. */
export const writeHaloed = ({ context, palette }: Brush, text: string, x: number, y: number, ink: string): void => {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  context.strokeStyle = palette.inks.paper;
  context.lineWidth = 2 * HALO;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
};

/** Writes words into their boxes. */
export const writeNames = (brush: Brush, names: readonly PlacedName[], ink: string): void => {
  brush.context.textAlign = 'left';
  for (const { name, box } of names) writeHaloed(brush, name, box.x, box.y + box.height / 2, ink);
};
