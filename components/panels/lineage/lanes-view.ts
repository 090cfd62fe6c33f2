import { svg, type SVGTemplateResult } from 'lit';
import type { Lane } from '../../../src/scene/lineage/laid.ts';
import { LANE_TEXT_X, LANES_PX, laneLines } from '../../../src/scene/lineage/lane-names.ts';
import type { Measure } from '../../../src/scene/lineage/measure.ts';
import { counted } from '../../../src/state/wording.ts';

/** The sticky names of the lanes; each folds its lane to a line and back. */
export const lanesView = (
  lanes: readonly Lane[],
  measure: Measure,
  onToggle: (lane: Lane) => void,
): SVGTemplateResult => svg`
  ${lanes.map((lane, i) => {
    const { group, y, h, isFolded, count } = lane;
    const name = `${group.label}, ${counted(count, 'entry', 'entries')}`;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      onToggle(lane);
    };
    return svg`
      <g class="lane-name ${i % 2 === 0 ? '' : 'band'}">
        <g aria-hidden="true">
          <rect y=${y} width=${LANES_PX} height=${h}></rect>
          <path class="border" d=${`M0 ${y + h - 0.5}H${LANES_PX}`}></path>
          <path class="chevron" transform=${`translate(9 ${y + 17})`} d=${isFolded ? 'M-2 -4L2 0L-2 4' : 'M-4 -2L0 2L4 -2'}></path>
          <text>${laneLines(group.label, h, isFolded, measure).map(
            (line, row) => svg`<tspan x=${LANE_TEXT_X} y=${y + 21 + row * 16}>${line}</tspan>`,
          )}</text>
        </g>
        <g
          class="name" role="button" tabindex="0" aria-expanded=${!isFolded ? 'true' : 'false'} aria-label=${name}
          @click=${() => onToggle(lane)} @keydown=${onKey}>
          <title>${isFolded ? `${name}: unfold` : `${name}: fold`}</title>
          <rect class="touch" y=${y} width=${LANES_PX} height=${h}></rect>
        </g>
      </g>
    `;
  })}
  <path class="border" d=${`M${LANES_PX - 0.5} 0V${(lanes.at(-1)?.y ?? 0) + (lanes.at(-1)?.h ?? 0)}`}></path>
`;
