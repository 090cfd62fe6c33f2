import { nothing, svg, type SVGTemplateResult } from 'lit';
import { HOP_PX, type PhoneArrow } from '../../../src/scene/lineage/phone-arrows.ts';
import type { PhoneBox } from '../../../src/scene/lineage/phone-column.ts';
import type { PhoneScene } from '../../../src/scene/lineage/phone-scene.ts';
import { shapePath } from '../../../src/scene/shapes.ts';
import { hopDisc } from '../../shared/inquiry-view.ts';
import { chipView } from './box-view.ts';
import { entryName } from './lineage-names.ts';

/** Height of the sticky head with the names of the rails. */
export const PHONE_HEAD_PX = 50;
const YEAR_X = 45;
const AXIS_X = 49.5;
const ZIGZAG = 'M0 -9V-5L-5 -2L5 2L0 5V9';
const MARK_PX = 5.5;

/** Names of the rails, in three rows by turns. */
export const railHeads = ({ rails }: PhoneScene): SVGTemplateResult => svg`
  ${rails.map(({ label, x, isLit, isFolded }, i) => {
    const y = 14 + 15 * (i % 3);
    return svg`
      <text class=${isLit ? 'strong' : isFolded ? 'folded' : ''} x=${x} y=${y}>${label}</text>
      ${isFolded ? svg`<path class="folded-rail" d=${`M${x - 13} ${y - 4}h26`}></path>` : nothing}
    `;
  })}
`;

/** A year beside the axis; words stand under each other. */
const yearView = (text: string, y: number, isLit: boolean): SVGTemplateResult => {
  const words = text.split(' ');
  const top = y + 4 - 7 * (words.length - 1);
  return svg`
    <text class="down ${isLit ? 'strong' : ''}">
      ${words.map((word, i) => svg`<tspan x=${YEAR_X} y=${top + 14 * i}>${word}</tspan>`)}
    </text>
  `;
};

/** Axis, years, folds and the bands of every other rail. */
export const phoneGround = ({ rails, years, folds, height }: PhoneScene): SVGTemplateResult => svg`
  ${rails.map(({ left, right }, i) => (i % 2 === 0 ? svg`<rect class="lane band" x=${left} width=${right - left} height=${height}></rect>` : nothing))}
  <path class="border" d=${`M${AXIS_X} 0V${height}`}></path>
  ${folds.map((y) => svg`<g class="long" transform=${`translate(${AXIS_X} ${y})`}><path class="gap" d="M0 -9V9"></path><path d=${ZIGZAG}></path></g>`)}
  ${years.map(({ text, y, isLit }) => yearView(text, y, isLit))}
`;

const cardView = (
  { sized: { title, chips, h, tab, year }, x, y, emphasis }: PhoneBox,
  width: number,
): SVGTemplateResult => svg`
  ${tab ? svg`<text class="when" x=${x + 2} y=${y - 5}>${tab.text}</text>` : nothing}
  <rect class="card" x=${x + 0.5} y=${y + 0.5} width=${width - x - 13} height=${h - 1} rx="5"></rect>
  <text class="title" x=${x + 9} y=${y + 21.5}>${title[0]}</text>
  <text class="year" x=${width - 22} y=${y + 21.5}>${year}</text>
  ${chips.map((chip) => chipView(chip, x, y, emphasis === 'lit' || emphasis === 'selected'))}
`;

const lineView = ({ sized: { entry }, name, beside, x, y }: PhoneBox): SVGTemplateResult => svg`
  <text class=${entry.kind === 'card' ? 'title' : 'words'} x=${x} y=${y + 16}>${name}<tspan class="beside" dx="8">${beside}</tspan></text>
`;

/** An entry: its mark on the rail, a dotted leader, and its card or line. */
export const phoneBox = (box: PhoneBox, width: number): SVGTemplateResult => {
  const {
    sized: { entry, h },
    railX,
    markY,
    x,
    y,
    isCard,
    emphasis,
  } = box;
  const kind = entry.kind === 'card' ? 'definition' : entry.nodes[0]!.kind;
  const height = isCard ? h : 24;
  return svg`
    <path class="leader" d=${`M${railX + 10} ${markY}H${x - 3}`}></path>
    ${emphasis === 'selected' ? svg`<rect class="ring" x=${x - 3} y=${y - 3} width=${width - x - 6} height=${height + 6} rx="8"></rect>` : nothing}
    <path class="sign ${entry.kind}" transform=${`translate(${railX} ${markY})`} d=${shapePath(kind, MARK_PX)}></path>
    ${isCard ? cardView(box, width) : lineView(box)}
  `;
};

/** What an entry takes, for the signs on its lower edge. */
export const phoneExtent = (
  { sized: { h }, x, y, isCard }: PhoneBox,
  width: number,
): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } => ({
  x: x - 4,
  y,
  w: width - x - 8,
  h: isCard ? h : 14,
});

/** What a finger and the focus find of an entry. */
export const phoneTarget = ({ sized: { entry, h }, x, y, isCard }: PhoneBox, width: number): SVGTemplateResult => {
  const height = isCard ? h : 24;
  return svg`
    <title>${entryName(entry)}</title>
    <rect class="touch" x="50" y=${y} width=${width - 58} height=${height}></rect>
    <rect class="focus" x=${x - 4} y=${y - 2} width=${width - x - 4} height=${height + 4} rx="6"></rect>
  `;
};

/** The line and head of an arrow along the rails. */
export const phoneArrow = ({ path, head, tip, turn, isInferred }: PhoneArrow): SVGTemplateResult => svg`
  <path class="line ${isInferred ? 'inferred' : ''}" d=${path}></path>
  <g class="head" transform=${`translate(${tip[0]} ${tip[1]}) rotate(${turn})`}>
    ${head.parts.map((part) => svg`<path class=${part.fill} d=${part.path}></path>`)}
  </g>
`;

/** What an arrow does, in a pill over its rail. */
export const phonePill = ({ pill, hop }: Pick<PhoneArrow, 'pill' | 'hop'>): SVGTemplateResult | typeof nothing =>
  pill
    ? svg`
        <g class="pill">
          <rect x=${pill.x + 0.5} y=${pill.y + 0.5} width=${pill.w - 1} height="21" rx="10.5"></rect>
          ${hop ? svg`<g transform=${`translate(${pill.x + 11} ${pill.y + 11})`}>${hopDisc(String(hop.number), hop.isInHand)}</g>` : nothing}
          <text x=${pill.x + (pill.w + (hop ? HOP_PX : 0)) / 2} y=${pill.y + 15}>${pill.text}</text>
        </g>
      `
    : nothing;
