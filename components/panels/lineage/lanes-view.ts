import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Lane } from '../../../src/scene/lineage/laid.ts';
import { LANE_TEXT_X, LANES_PX, laneLines } from '../../../src/scene/lineage/lane-names.ts';
import type { Measure } from '../../../src/scene/lineage/measure.ts';
import { counted } from '../../../src/state/wording.ts';
import type { ChooseEvent, MenuItem } from '../../controls/menu.ts';
import type { LanesController } from './lanes-controller.ts';

const laneDrawing = ({ group, y, h, isFolded }: Lane, i: number, measure: Measure): SVGTemplateResult => {
  return svg`
    <g class="lane-name ${i % 2 === 0 ? '' : 'band'}">
      <rect y=${y} width=${LANES_PX} height=${h}></rect>
      <path class="border" d=${`M0 ${y + h - 0.5}H${LANES_PX}`}></path>
      <path class="chevron" transform=${`translate(9 ${y + 17})`} d=${isFolded ? 'M-2 -4L2 0L-2 4' : 'M-4 -2L0 2L4 -2'}></path>
      <text>${laneLines(group.label, h, isFolded, measure).map(
        (line, row) => svg`<tspan x=${LANE_TEXT_X} y=${y + 21 + row * 16}>${line}</tspan>`,
      )}</text>
    </g>
  `;
};

const menuOf = (lanes: readonly Lane[], i: number, isMoved: boolean): readonly MenuItem[] => [
  { value: 'fold', label: lanes[i]!.isFolded ? 'Unfold' : 'Fold to a line' },
  ...(i > 0 ? [{ value: 'up', label: 'Move up' }] : []),
  ...(i < lanes.length - 1 ? [{ value: 'down', label: 'Move down' }] : []),
  ...(isMoved ? [{ value: 'reset', label: 'All in the usual order' }] : []),
];

const laneHead = (lanes: readonly Lane[], lane: Lane, i: number, control: LanesController): TemplateResult => {
  const { group, y, h, isFolded, count } = lane;
  const name = `${group.label}, ${counted(count, 'entry', 'entries')}`;
  const onChoose = ({ value }: ChooseEvent): void => {
    if (value === 'fold') control.fold(group.id);
    else if (value === 'reset') control.reset();
    else control.move(lanes, lane, value === 'up' ? 'up' : 'down');
  };
  return html`
    <div class="lane-head" data-lane=${group.id} data-y=${y} data-h=${h}>
      <button
        type="button" class="name" aria-expanded=${!isFolded ? 'true' : 'false'} aria-label=${name} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title=${`${name}: ${isFolded ? 'unfold' : 'fold'}. Alt and an arrow move it.`} @click=${() => control.fold(group.id)}
        @keydown=${(event: KeyboardEvent) => control.onKey(lanes, lane, event)}></button>
      <stemma-menu class="lane-menu" icon="more" label=${`Lane ${group.label}`} .items=${menuOf(lanes, i, control.order.length > 0)} @choose=${onChoose}></stemma-menu>
    </div>
  `;
};

/** The sticky names of the lanes: each folds its lane to a line and back, and has a menu that moves it. */
export const lanesView = (
  lanes: readonly Lane[],
  height: number,
  measure: Measure,
  control: LanesController,
): TemplateResult => html`
  <div class="lanes" role="group" aria-label="Lanes">
    <svg width=${LANES_PX} height=${height} aria-hidden="true">
      ${lanes.map((lane, i) => laneDrawing(lane, i, measure))}
      <path class="border edge" d=${`M${LANES_PX - 0.5} 0V${height}`}></path>
    </svg>
    ${lanes.map((lane, i) => laneHead(lanes, lane, i, control))}
  </div>
`;
