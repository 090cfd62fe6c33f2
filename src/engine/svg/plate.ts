import { shortened } from '../../scene/shortened.ts';
import { FACE } from '../painter/haloed-text.ts';
import type { Drawn } from './drawn.ts';
import { legendSvg } from './legend-svg.ts';
import { textAt, type Pen, type TextManner } from './pen.ts';
import { wrapped } from './wrapped.ts';
import { el, written, type Attributes, type Child, type Markup } from './xml.ts';

/** What is written around a picture, so that it can stand alone. */
export interface PlateWords {
  /** Title of the dataset. */
  readonly title: string;
  /** The view, and what it is narrowed to. */
  readonly subtitle: string;
  /** The picture in words, for those who do not see it. */
  readonly description: string;
  /** What it rests on and how to cite it, a line each. */
  readonly notes: readonly string[];
  readonly language: string;
}

const MARGIN = 24;
const TITLE: TextManner = { size: 18, weight: 600 };
const NOTE_LINE = 17;
const LONGEST_TITLE = 300;
const LONGEST_DESCRIPTION = 4000;

/** The width that a view may draw in on a plate of the given width. */
export const bodyWidth = (width: number): number => width - 2 * MARGIN;

interface Part {
  readonly svg: Child;
  readonly height: number;
}

const lines = (pen: Pen, texts: readonly string[], lineHeight: number, manner: TextManner): Part => ({
  svg: texts.map((text, i) => textAt(pen, text, 0, (i + 0.5) * lineHeight, manner)),
  height: texts.length * lineHeight,
});

const headPart = (pen: Pen, { title, subtitle }: PlateWords, width: number): Part => {
  const first = lines(pen, wrapped(pen, title, width, 2, TITLE), 24, TITLE);
  const manner = { size: 13, ink: pen.palette.inks.ink2 };
  const second = lines(pen, wrapped(pen, subtitle, width, 3, manner), 19, manner);
  return {
    svg: [first.svg, el('g', { transform: `translate(0 ${first.height + 2})` }, second.svg)],
    height: first.height + 2 + second.height,
  };
};

const notesPart = (pen: Pen, notes: readonly string[], width: number): Part => {
  const manner = { ink: pen.palette.inks.ink3 };
  return lines(
    pen,
    notes.flatMap((note) => wrapped(pen, note, width, 3, manner)),
    NOTE_LINE,
    manner,
  );
};

const rule = ({ palette }: Pen, width: number): Child =>
  el('path', { d: `M0 0H${written(width)}`, stroke: palette.inks.rule2, 'stroke-width': 1 });

/** How wide a picture is: so many pixels; or as wide as its place, drawn for at least so many. */
export type PlateWidth = { readonly shown: number } | { readonly least: number };

const sizeOf = (width: PlateWidth, full: number, height: number): Attributes =>
  'shown' in width
    ? { width: width.shown, height: Math.round((height * width.shown) / full) }
    : { width: '100%', height: undefined };

/**
 * A whole picture: title, body, legend and notes on paper, named for those who do not see it. A body that needs more
 * than the width is scaled down.
 */
export const plateSvg = (pen: Pen, drawn: Drawn, words: PlateWords, width: PlateWidth): Markup => {
  const asked = bodyWidth('shown' in width ? width.shown : width.least);
  const inner = Math.max(asked, Math.ceil(drawn.width));
  const full = inner + 2 * MARGIN;
  const [head, legend, notes] = [
    headPart(pen, words, inner),
    legendSvg(pen, drawn.legend, inner),
    notesPart(pen, drawn.note === undefined ? words.notes : [drawn.note, ...words.notes], inner),
  ];
  const bodyTop = 18 + head.height + 10;
  const legendTop = bodyTop + drawn.height + 10;
  const ruleTop = legendTop + legend.height + 8;
  const height = Math.ceil(ruleTop + 8 + notes.height + 16);
  const at = (top: number, id: string, child: Child): Child =>
    el('g', { id: pen.id(id), transform: `translate(${MARGIN} ${written(top)})` }, child);
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...sizeOf(width, full, height),
      viewBox: `0 0 ${written(full)} ${height}`,
      role: 'img',
      lang: words.language,
      'aria-labelledby': `${pen.id('title')} ${pen.id('description')}`,
      'font-family': FACE,
    },
    el('title', { id: pen.id('title') }, shortened(`${words.title}: ${words.subtitle}`, LONGEST_TITLE)),
    el('desc', { id: pen.id('description') }, shortened(words.description, LONGEST_DESCRIPTION)),
    el('defs', {}, drawn.defs),
    el('rect', { width: full, height, fill: pen.palette.inks.paper }),
    at(18, 'head', head.svg),
    at(bodyTop, 'body', drawn.body),
    at(legendTop, 'legend', legend.svg),
    at(ruleTop, 'rule', rule(pen, inner)),
    at(ruleTop + 8, 'notes', notes.svg),
  );
};
