import { cornerPath, PIN, pinTop, sheetPath, TAB_PX } from '../../../scene/lineage/box-shapes.ts';
import type { SceneBox } from '../../../scene/lineage/lineage-scene.ts';
import type { Emphasis } from '../../../scene/lineage/lit-lineage.ts';
import { shapePath } from '../../../scene/shapes.ts';
import { hopDisc } from '../inquiry-sign.ts';
import { sideSign } from '../mark-svg.ts';
import { moved } from '../moved.ts';
import { textAt, type Pen } from '../pen.ts';
import { el, written, type Child, type Markup } from '../xml.ts';
import { chipSvg } from './chip-svg.ts';

interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly 'stroke-width': number;
}

const isLit = (emphasis: Emphasis): boolean => emphasis === 'lit' || emphasis === 'selected';

/** What the open trace leads through has its outline in rubric. */
const traced = (pen: Pen, look: Look, { signs }: SceneBox): Look =>
  signs.isStop ? { ...look, stroke: pen.palette.inks.rubric, 'stroke-width': 2.2 } : look;

const cardLook = ({ palette: { inks } }: Pen, emphasis: Emphasis): Look => {
  if (emphasis === 'veiled') return { fill: 'none', stroke: inks.rule2, 'stroke-width': 1 };
  if (emphasis === 'selected') return { fill: inks.sel, stroke: inks.ink, 'stroke-width': 1.6 };
  return emphasis === 'lit'
    ? { fill: inks.panel, stroke: inks.ink, 'stroke-width': 1.3 }
    : { fill: inks.panel, stroke: inks['link-doc'], 'stroke-width': 1 };
};

const paperLook = ({ palette: { inks, families } }: Pen, emphasis: Emphasis): Look => {
  if (emphasis === 'veiled') return { fill: 'none', stroke: inks.rule2, 'stroke-width': 1 };
  if (emphasis === 'selected') return { fill: inks.sel, stroke: inks.ink, 'stroke-width': 1.6 };
  return { fill: families.document.tint, stroke: emphasis === 'lit' ? inks.ink2 : inks.link, 'stroke-width': 1 };
};

/** The tab of a card is a sheet that is never itself selected. */
const tabLook = (pen: Pen, emphasis: Emphasis): Look => paperLook(pen, emphasis === 'selected' ? 'lit' : emphasis);

const textInk = ({ palette: { inks } }: Pen, emphasis: Emphasis, usual: 'ink' | 'ink2'): string =>
  emphasis === 'veiled' ? inks.ink3 : inks[usual];

const line = (d: string, stroke: string, width = 1): Markup =>
  el('path', { d, fill: 'none', stroke, 'stroke-width': width });

const foldInk = ({ palette: { inks } }: Pen, emphasis: Emphasis): string =>
  emphasis === 'veiled' ? inks.rule2 : inks.link;

const tab = (pen: Pen, { sized, x, y, emphasis }: SceneBox): Child => {
  if (!sized.tab) return undefined;
  const [left, top] = [x + TAB_PX.inset + 0.5, y - TAB_PX.shows + 0.5];
  return [
    el('path', { d: sheetPath(left, top, sized.tab.w, TAB_PX.h), ...tabLook(pen, emphasis) }),
    line(cornerPath(left, top, sized.tab.w), foldInk(pen, emphasis)),
    textAt(pen, sized.tab.text, left + 8, top + 9.8, { ink: textInk(pen, emphasis, 'ink') }),
  ];
};

const signLook = ({ palette: { inks, families } }: Pen, emphasis: Emphasis): Look & { 'stroke-linejoin': string } => ({
  fill: emphasis === 'veiled' ? 'none' : families.idea.stroke,
  stroke: emphasis === 'veiled' ? inks.link : families.idea.stroke,
  'stroke-width': 1.3,
  'stroke-linejoin': 'round',
});

const card = (pen: Pen, box: SceneBox): Child => {
  const { sized, x, y, emphasis } = box;
  const { w, h, title, year, chips } = sized;
  return [
    tab(pen, box),
    el('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: w - 1,
      height: h - 1,
      rx: 5,
      ...traced(pen, cardLook(pen, emphasis), box),
    }),
    el('path', {
      d: shapePath('definition', 5),
      transform: `translate(${written(x + 15)} ${written(y + 17)})`,
      ...signLook(pen, emphasis),
    }),
    textAt(pen, title[0] ?? '', x + 27, y + 17, { size: 13, weight: 600, ink: textInk(pen, emphasis, 'ink') }),
    textAt(pen, year, x + w - 8, y + 17.3, { ink: textInk(pen, emphasis, 'ink2'), anchor: 'end' }),
    chips.map((chip) => chipSvg(pen, chip, [x, y], emphasis)),
  ];
};

const sheet = (pen: Pen, box: SceneBox): Child => {
  const {
    sized: { w, h, title, entry },
    x,
    y,
    emphasis,
  } = box;
  const look = traced(pen, paperLook(pen, emphasis), box);
  const paper = (by: number): Markup => el('path', { d: sheetPath(x + 0.5 + by, y + 0.5 - by, w - 1, h - 1), ...look });
  return [
    entry.nodes.length > 1 && [paper(6), paper(3)],
    paper(0),
    line(cornerPath(x + 0.5, y + 0.5, w - 1), foldInk(pen, emphasis)),
    title.map((text, i) => {
      const isLast = i > 0 && i === title.length - 1;
      return textAt(pen, text, x + 9, y + 13.8 + 15 * i, { ink: textInk(pen, emphasis, isLast ? 'ink2' : 'ink') });
    }),
  ];
};

const idea = (pen: Pen, box: SceneBox): Child => {
  const {
    sized: { w, h, title },
    x,
    y,
    emphasis,
  } = box;
  const pill = { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, rx: (h - 1) / 2 };
  return [
    el('rect', { ...pill, ...traced(pen, cardLook(pen, emphasis), box) }),
    el('path', {
      d: shapePath('concept', 4.5),
      transform: `translate(${written(x + 15)} ${written(y + h / 2)})`,
      ...signLook(pen, emphasis),
    }),
    textAt(pen, title[0] ?? '', x + 26, y + h / 2, { ink: textInk(pen, emphasis, 'ink') }),
  ];
};

const DRAWN = { card, sheet, idea } as const;

const shelving = (pen: Pen, { shelvedAt, sized: { shelved, w }, x, y, emphasis }: SceneBox): Child => {
  if (shelvedAt === undefined) return undefined;
  const { inks } = pen.palette;
  const [level, at] = [written(y + 17), written(shelvedAt)];
  const [from, before, bar] = [written(x + w), written(shelvedAt - 4), written(shelvedAt - 3.5)];
  const top = written(y + 10);
  const bars = `M${from} ${level}H${before}M${bar} ${top}v14M${at} ${top}v14`;
  return [
    line(bars, emphasis === 'veiled' ? inks.link : inks.ink2, 1.4),
    textAt(pen, shelved ?? '', shelvedAt + 8, y + 17, { ink: textInk(pen, emphasis, 'ink2') }),
  ];
};

const pin = ({ palette: { inks } }: Pen, box: SceneBox): Child => {
  if (box.pin === undefined) return undefined;
  const fill = box.emphasis === 'veiled' ? inks.link : isLit(box.emphasis) ? inks.ink : inks.ink2;
  return el('path', { d: PIN, transform: `translate(${written(box.pin)} ${written(pinTop(box))})`, fill });
};

const ring = ({ palette }: Pen, { emphasis, sized: { w, h }, x, y }: SceneBox): Child =>
  emphasis === 'selected' &&
  el('rect', {
    x: x - 3,
    y: y - 3,
    width: w + 6,
    height: h + 6,
    rx: 8,
    fill: 'none',
    stroke: palette.inks.ink,
    'stroke-width': 1,
  });

const DISC_APART = 24;

/** Hops that lead to a box without an arrow of their own, along its lower edge; the cells of a comparison at its corner. */
export const boxSigns = (pen: Pen, { signs: { hops, side }, sized: { w, h }, x, y }: SceneBox): Child => [
  hops.map(({ number, isInHand }, i) =>
    moved(x + w - 14 - (hops.length - 1 - i) * DISC_APART, y + h, hopDisc(pen, String(number), isInHand)),
  ),
  side && moved(x + 12, y + h + 0.5, sideSign(pen, side)),
];

/** A card, sheet or idea of the lineage with its tab, pin and shelving, named by what it stands for. */
export const boxSvg = (pen: Pen, box: SceneBox): Markup =>
  el(
    'g',
    { class: 'mark' },
    el('title', {}, box.sized.entry.nodes.map(({ label }) => label).join(', ')),
    ring(pen, box),
    DRAWN[box.sized.entry.kind](pen, box),
    shelving(pen, box),
    pin(pen, box),
  );
