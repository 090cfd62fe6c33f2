/** A stretch of the text of a story, as it is to be set. Always text, never markup. */
export interface TextRun {
  readonly kind: 'plain' | 'emphasis' | 'quotation';
  /** Without the marks of an emphasis, with the marks of a quotation. */
  readonly text: string;
}

const EMPHASIS = /\*(?=\S)([^*\n]*[^*\s])\*/gu;

/**
 * The text of a step, by paragraphs: blank lines part them, `*stars*` emphasise, and “quotation marks” hold words of a
 * source. A mark without its partner is text.
 */
export const storyParagraphs = (text: string): readonly (readonly TextRun[])[] =>
  text
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(runsOf);

/** The quotations of a text, without their outer marks. */
export const quotationsIn = (text: string): readonly string[] =>
  storyParagraphs(text).flatMap((runs) =>
    runs.flatMap((run) => (run.kind === 'quotation' ? [run.text.slice(1, -1)] : [])),
  );

const runsOf = (paragraph: string): readonly TextRun[] => {
  const runs: TextRun[] = [];
  let from = 0;
  for (const [start, end] of quotationSpans(paragraph)) {
    runs.push(...emphasised(paragraph.slice(from, start)), { kind: 'quotation', text: paragraph.slice(start, end) });
    from = end;
  }
  return [...runs, ...emphasised(paragraph.slice(from))];
};

/** Outermost pairs of quotation marks, each as [start, end). */
const quotationSpans = (text: string): readonly (readonly [number, number])[] => {
  const spans: (readonly [number, number])[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') open.push(at);
    if (text[at] !== '”') continue;
    const start = open.pop();
    if (start !== undefined && open.length === 0) spans.push([start, at + 1]);
  }
  return spans;
};

const emphasised = (text: string): readonly TextRun[] => {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    runs.push({ kind: 'plain', text: text.slice(from, match.index) }, { kind: 'emphasis', text: match[1]! });
    from = match.index + match[0].length;
  }
  return [...runs, { kind: 'plain' as const, text: text.slice(from) }].filter((run) => run.text !== '');
};
