import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cornerPath, PIN, pinTop, sheetPath, TAB_PX } from '../../../src/scene/lineage/box-shapes.ts';
import { CHIP_HEIGHT, type Chip } from '../../../src/scene/lineage/chip-rows.ts';
import type { SceneBox } from '../../../src/scene/lineage/lineage-scene.ts';
import { shapePath } from '../../../src/scene/shapes.ts';
import { entryName } from './lineage-names.ts';

/** One element chip of a card whose corner is at (`x`, `y`). */
export const chipView = (
  { text, state, x, y, w }: Chip,
  left: number,
  top: number,
  isLit: boolean,
): SVGTemplateResult => {
  const sign = isLit && (state === 'added' || state === 'returned') ? '+' : '';
  const isOut = state === 'excluded' || state === 'dropped';
  return svg`
    <g class="chip ${state} ${isLit ? 'told' : ''}">
      <rect x=${left + x + 0.5} y=${top + y + 0.5} width=${w - 1} height=${CHIP_HEIGHT - 1} rx="4"></rect>
      <text x=${left + x + w / 2} y=${top + y + 13}>${sign}${text}</text>
      ${isOut ? svg`<path class="strike" d=${`M${left + x + 4} ${top + y + CHIP_HEIGHT / 2}h${w - 8}`}></path>` : nothing}
    </g>
  `;
};

const tabView = ({ sized: { tab }, x, y }: SceneBox): SVGTemplateResult | typeof nothing => {
  if (!tab) return nothing;
  const [left, top] = [x + TAB_PX.inset + 0.5, y - TAB_PX.shows + 0.5];
  return svg`
    <g class="tab">
      <path class="paper" d=${sheetPath(left, top, tab.w, TAB_PX.h)}></path>
      <path class="fold" d=${cornerPath(left, top, tab.w)}></path>
      <text x=${left + 8} y=${top + 14}>${tab.text}</text>
    </g>
  `;
};

const pinView = (box: SceneBox): SVGTemplateResult | typeof nothing =>
  box.pin === undefined
    ? nothing
    : svg`<path class="pin" transform=${`translate(${box.pin} ${pinTop(box)})`} d=${PIN}></path>`;

const shelvingView = ({ shelvedAt, sized: { shelved, w }, x, y }: SceneBox): SVGTemplateResult | typeof nothing => {
  if (shelvedAt === undefined) return nothing;
  const level = y + 17;
  return svg`
    <g class="shelving">
      <path d=${`M${x + w} ${level}H${shelvedAt - 4}M${shelvedAt - 3.5} ${level - 7}v14M${shelvedAt} ${level - 7}v14`}></path>
      <text x=${shelvedAt + 8} y=${level + 4}>${shelved}</text>
    </g>
  `;
};

const cardView = (box: SceneBox): SVGTemplateResult => {
  const {
    sized: { w, h, title, year, chips },
    x,
    y,
  } = box;
  return svg`
    ${tabView(box)}
    <rect class="card" x=${x + 0.5} y=${y + 0.5} width=${w - 1} height=${h - 1} rx="5"></rect>
    <path class="sign" transform=${`translate(${x + 15} ${y + 17})`} d=${shapePath('definition', 5)}></path>
    <text class="title" x=${x + 27} y=${y + 21.5}>${title[0]}</text>
    <text class="year" x=${x + w - 8} y=${y + 21.5}>${year}</text>
    ${chips.map((chip) => chipView(chip, x, y, box.emphasis === 'lit' || box.emphasis === 'selected'))}
  `;
};

const sheetView = ({ sized: { w, h, title, entry }, x, y }: SceneBox): SVGTemplateResult => {
  const behind = entry.nodes.length > 1 ? [6, 3] : [];
  return svg`
    ${behind.map((by) => svg`<path class="paper" d=${sheetPath(x + 0.5 + by, y + 0.5 - by, w - 1, h - 1)}></path>`)}
    <path class="paper" d=${sheetPath(x + 0.5, y + 0.5, w - 1, h - 1)}></path>
    <path class="fold" d=${cornerPath(x + 0.5, y + 0.5, w - 1)}></path>
    ${title.map((line, i) => svg`<text class=${i > 0 && i === title.length - 1 ? 'when' : 'words'} x=${x + 9} y=${y + 18 + 15 * i}>${line}</text>`)}
  `;
};

const ideaView = ({ sized: { w, h, title }, x, y }: SceneBox): SVGTemplateResult => svg`
  <rect class="idea" x=${x + 0.5} y=${y + 0.5} width=${w - 1} height=${h - 1} rx=${(h - 1) / 2}></rect>
  <path class="sign" transform=${`translate(${x + 15} ${y + h / 2})`} d=${shapePath('concept', 4.5)}></path>
  <text class="words" x=${x + 26} y=${y + h / 2 + 4.5}>${title[0]}</text>
`;

/** What a pointer and the focus find of a box. */
export const boxTarget = ({ sized: { entry, w }, x, outer }: SceneBox): SVGTemplateResult => svg`
  <title>${entryName(entry)}</title>
  <rect class="touch" x=${x} y=${outer.y} width=${w} height=${outer.h}></rect>
  <rect class="focus" x=${x - 4} y=${outer.y - 4} width=${w + 8} height=${outer.h + 8} rx="8"></rect>
`;

const VIEWS = { card: cardView, sheet: sheetView, idea: ideaView } as const;

/** A card, sheet or idea with its tab, pin and shelving. */
export const boxView = (box: SceneBox): SVGTemplateResult => {
  const {
    sized: { entry, w, h },
    x,
    y,
  } = box;
  return svg`
    ${box.emphasis === 'selected' ? svg`<rect class="ring" x=${x - 3} y=${y - 3} width=${w + 6} height=${h + 6} rx="8"></rect>` : nothing}
    ${VIEWS[entry.kind](box)} ${shelvingView(box)} ${pinView(box)}
  `;
};
