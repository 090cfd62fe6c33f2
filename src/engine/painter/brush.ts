import type { Palette } from '../../scene/palette.ts';

/** What every painting function needs: a context whose transform maps scene units to pixels, and the colours. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** CSS pixels per scene unit. */
  readonly zoom: number;
}

/** The colours alone: what decides how something looks, whoever draws it. */
export type Colours = Pick<Brush, 'palette'>;

/** Runs `paint` and puts the context back as it was. */
export const keeping = ({ context }: Brush, paint: () => void): void => {
  context.save();
  paint();
  context.restore();
};
