import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { EntrySigns } from '../../../src/scene/lineage/lineage-hops.ts';
import type { SceneArrow } from '../../../src/scene/lineage/dress-arrow.ts';
import type { SceneHop } from '../../../src/scene/scene.ts';
import { hopDisc, sideCells } from '../../shared/inquiry-view.ts';

const DISC_PX = 24;

/** The class of what an inquiry found: a hop or a stop of the open trace. */
export const foundClass = (isOnTrace: boolean): string => (isOnTrace ? 'traced' : '');

const disc = ({ number, isInHand }: SceneHop, x: number, y: number): SVGTemplateResult =>
  svg`<g transform=${`translate(${x} ${y})`}>${hopDisc(String(number), isInHand)}</g>`;

/** The disc of the hop that an arrow is. */
export const arrowDisc = ({ hop }: SceneArrow): SVGTemplateResult | typeof nothing =>
  hop ? disc(hop, hop.at[0], hop.at[1]) : nothing;

/** The discs of hops that lead to a box without an arrow, along its lower edge; the cells of a comparison at its corner. */
export const boxSigns = (
  { hops, side }: EntrySigns,
  { x, y, w, h }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): SVGTemplateResult => svg`
  ${hops.map((hop, i) => disc(hop, x + w - 14 - (hops.length - 1 - i) * DISC_PX, y + h))}
  ${side ? svg`<g transform=${`translate(${x + 12} ${y + h - 2})`}>${sideCells(side)}</g>` : nothing}
`;
