import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TimelineLane } from '../../../src/scene/timeline/timeline-layout.ts';
import { counted } from '../../../src/state/wording.ts';

/** Width of the names of the lanes where they stand beside them. */
export const HEADS_PX = 112;
/** Height of the name of a lane where it stands above the rows. */
export const NARROW_HEAD_PX = 22;
const LINE_PX = 16;

const besideView = ({ name, y, h, undated }: TimelineLane, i: number): SVGTemplateResult => svg`
  <rect class=${i % 2 === 0 ? 'lane' : 'lane band'} y=${y} width=${HEADS_PX} height=${h}></rect>
  <path class="border" d=${`M0 ${y + h - 0.5}H${HEADS_PX}`}></path>
  ${name.map((line, row) => svg`<text class="strong" x="14" y=${y + 21 + row * LINE_PX}>${line}</text>`)}
  ${undated > 0 ? svg`<text class="undated" x="14" y=${y + 21 + name.length * LINE_PX}>${undated} undated</text>` : nothing}
`;

const aboveView = ({ label, y, undated }: TimelineLane): SVGTemplateResult => svg`
  <text x="12" y=${y + 18}>
    <tspan class="strong">${label}</tspan>${undated > 0 ? svg`<tspan class="undated" dx="8">${undated} undated</tspan>` : nothing}
  </text>
`;

/** The names of the lanes, with how many of their nodes no date places. */
export const headsView = (lanes: readonly TimelineLane[], isNarrow: boolean): SVGTemplateResult => svg`
  ${lanes.map((lane, i) => {
    const name = `${lane.label}: ${counted(lane.count, 'dated node')}, ${lane.undated} without a date`;
    return svg`
      <g class="head" role="img" aria-label=${name}>
        <title>${name}</title>
        ${isNarrow ? aboveView(lane) : besideView(lane, i)}
      </g>
    `;
  })}
  ${isNarrow ? nothing : svg`<path class="side" d=${`M${HEADS_PX - 0.5} 0V${lanes.reduce((sum, { h }) => sum + h, 0)}`}></path>`}
`;
