import { tag } from './html.ts';
import type { Child, Markup } from './xml.ts';

/** A claim as a poster tells it. */
export interface PosterClaim {
  /** "EU 2004 narrows UN approach (2004)". */
  readonly sentence: string;
  readonly evidence: readonly {
    readonly phrase: string | undefined;
    /** Source and place in it. */
    readonly where: string;
    /** "stated", "inferred" … */
    readonly basis: string;
  }[];
}

/** Everything a poster says beside its picture. */
export interface PosterWords {
  readonly language: string;
  readonly summary: string;
  /** How to cite it, and where it can be seen. */
  readonly notes: readonly string[];
  readonly tableTitle: string;
  readonly claims: readonly PosterClaim[];
  readonly sources: readonly string[];
}

const evidenceCell = (evidence: PosterClaim['evidence']): Child =>
  evidence.map(({ phrase, where, basis }) =>
    tag('p', {}, phrase !== undefined && [tag('q', {}, phrase), ' '], `${where} (${basis})`),
  );

const claimsTable = ({ tableTitle, claims }: PosterWords): Child =>
  claims.length > 0 &&
  tag(
    'table',
    {},
    tag('caption', {}, tableTitle),
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        ['Claim', 'Evidence'].map((head) => tag('th', { scope: 'col' }, head)),
      ),
    ),
    tag(
      'tbody',
      {},
      claims.map(({ sentence, evidence }) => [
        '\n',
        tag('tr', {}, tag('th', { scope: 'row' }, sentence), tag('td', {}, evidenceCell(evidence))),
      ]),
    ),
  );

const sourcesList = ({ sources }: PosterWords): Child =>
  sources.length > 0 && [
    tag('p', {}, 'Sources'),
    tag(
      'ol',
      {},
      sources.map((source) => tag('li', {}, source)),
    ),
  ];

/**
 * A view without a script: its picture, a summary, the claims with their evidence, and the sources; a fragment of HTML
 * that stands between the tags of an element until that is ready, and for good where it cannot run.
 */
export const posterHtml = (picture: Markup, words: PosterWords): string =>
  tag(
    'figure',
    { class: 'stemma-poster', lang: words.language },
    '\n',
    picture,
    '\n',
    tag(
      'figcaption',
      {},
      tag('p', {}, words.summary),
      words.notes.map((note) => tag('p', {}, note)),
    ),
    '\n',
    claimsTable(words),
    '\n',
    sourcesList(words),
    '\n',
  ).svg + '\n';
