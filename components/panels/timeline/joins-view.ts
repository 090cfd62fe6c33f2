import { svg, type SVGTemplateResult } from 'lit';
import type { TimelineJoin } from '../../../src/scene/timeline/timeline-trace.ts';
import { hopDisc } from '../../shared/inquiry-view.ts';

const HEAD = 'M0 0L-9 -4.5V4.5Z';

/** The lines of the open trace with their heads, below the marks. */
export const joinsView = (joins: readonly TimelineJoin[]): SVGTemplateResult => svg`
  ${joins.map(({ from, to, isDotted }) => {
    const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    return svg`
      <path class="join ${isDotted ? 'skips' : ''}" d=${`M${from.x} ${from.y}L${to.x} ${to.y}`}></path>
      <path class="join-head" transform=${`translate(${to.x} ${to.y}) rotate(${turn})`} d=${HEAD}></path>
    `;
  })}
`;

/** The numbers of the hops, above the marks. */
export const discsView = (joins: readonly TimelineJoin[]): SVGTemplateResult => svg`
  ${joins.map(({ disc, text, isInHand }) => svg`<g transform=${`translate(${disc.x} ${disc.y})`}>${hopDisc(text, isInHand)}</g>`)}
`;
