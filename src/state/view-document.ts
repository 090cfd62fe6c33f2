import type { GraphModel } from '../model/graph-model.ts';
import { dateText } from '../model/date-text.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { viewCitation } from './citation.ts';
import { claimEntry, type EvidenceEntry } from './claim-entry.ts';
import { sourcesOf, sourceWork, workText, type Place, type Work } from './cite/work.ts';
import { compareLabels } from './compare-labels.ts';
import type { ExplorerState } from './explorer-state.ts';
import { markdownText } from './markdown-text.ts';
import { modelOf } from './model-of.ts';
import { visibleInFocus } from './selectors.ts';
import { plainSentence } from './sentence.ts';
import { viewText } from './view-text.ts';
import { kindText } from './wording.ts';

/** Notes by their text, numbered in the order in which they are first needed. */
type Notes = Map<string, number>;

/**
 * What passes the filters now as a document in Markdown (CommonMark with the footnotes of GitHub and pandoc): what is
 * seen, each claim as a sentence with its evidence in numbered notes, the nodes, the sources, and how to cite it. Text
 * of the data is escaped throughout. Linear but for sorting.
 */
export const viewDocument = (state: ExplorerState, place: Place = {}): string => {
  const model = modelOf(state);
  if (!model) return '';
  const shown = visibleInFocus(state);
  const claims = model.claims.filter(({ id }) => shown.claims.has(id));
  const nodes = model.nodes.filter(({ id }) => shown.nodes.has(id));
  const notes: Notes = new Map();
  return [
    `# ${markdownText(model.dataset.title)}`,
    `${markdownText(viewText(state, place.scope))}.`,
    ...headParagraphs(model, place),
    '## Claims',
    ...(claims.length > 0 ? claimSections(model, claims, notes) : ['No claim passes the filters.']),
    '## Nodes',
    nodes.length > 0 ? nodeList(model, nodes) : 'No node passes the filters.',
    ...sourceSection(sourcesOf(model, claims).map((source) => sourceWork(source))),
    '## How to cite this',
    citationText(state, place),
    ...(notes.size > 0 ? [noteList(notes)] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
};

const headParagraphs = ({ dataset }: GraphModel, { link }: Place): readonly string[] => {
  const { version, licence, summary } = dataset;
  const facts = [`Version ${version}`, licence && `licence ${licence}`].filter(Boolean).join(', ');
  return [
    ...(summary ? [markdownText(summary)] : []),
    `${markdownText(facts)}.`,
    ...(link ? [`Seen at ${addressText(link)}`] : []),
  ];
};

/** The citation, in which the link can be followed. */
const citationText = (state: ExplorerState, place: Place): string => {
  const text = markdownText(viewCitation(state, place));
  return place.link ? text.replace(markdownText(place.link), () => addressText(place.link!)) : text;
};

/** An address that can be followed, where it has none of the signs that would end it. */
const addressText = (link: string): string => (/^https?:[^\s<>]+$/i.test(link) ? `<${link}>` : markdownText(link));

const claimSections = (model: GraphModel, claims: readonly Claim[], notes: Notes): readonly string[] =>
  families(model, claims).flatMap(({ label, claims: own }) => [
    `### ${markdownText(label)}`,
    own.map((claim) => claimLine(model, claim, notes)).join('\n'),
  ]);

interface Family {
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** Lineage comes first: it is what readers come for. */
const families = (model: GraphModel, claims: readonly Claim[]): readonly Family[] => {
  const familyOf = ({ relation }: Claim): string => model.relation(relation)?.family ?? '';
  const known = model.vocabulary.families.toSorted((a, b) => Number(b.id === 'lineage') - Number(a.id === 'lineage'));
  return known
    .map(({ id, label }) => ({ label, claims: claims.filter((claim) => familyOf(claim) === id) }))
    .filter((family) => family.claims.length > 0)
    .map(({ label, claims: own }) => ({ label, claims: sorted(model, own) }));
};

const sorted = (model: GraphModel, claims: readonly Claim[]): readonly Claim[] => {
  const labelOf = ({ from }: Claim): string => model.node(from)?.label ?? from;
  return claims.toSorted((a, b) => compareLabels(labelOf(a), labelOf(b)) || compareLabels(a.id, b.id));
};

const claimLine = (model: GraphModel, claim: Claim, notes: Notes): string => {
  const { sentence, evidence, rivals } = claimEntry(model, claim, 'whole');
  const marks = [...new Set(evidence.map((piece) => noteNumber(notes, noteText(piece))))];
  const others = rivals.map((rival) => ` Sources differ: ${markdownText(plainSentence(rival.sentence))}.`);
  const receipts = marks.length > 0 ? marks.map((mark) => `[^${mark}]`).join('') : ' (no evidence is given)';
  return `- ${markdownText(plainSentence(sentence))}.${receipts}${others.join('')}`;
};

const noteText = ({ phrase, source, locator, basisText }: EvidenceEntry): string =>
  `${[phrase && `“${phrase}”`, source.label, locator].filter(Boolean).join(', ')} (${basisText}).`;

const noteNumber = (notes: Notes, text: string): number => {
  const number = notes.get(text) ?? notes.size + 1;
  notes.set(text, number);
  return number;
};

const noteList = (notes: Notes): string =>
  [...notes].map(([text, number]) => `[^${number}]: ${markdownText(text)}`).join('\n');

const nodeList = (model: GraphModel, nodes: readonly GraphNode[]): string =>
  nodes
    .toSorted((a, b) => compareLabels(a.label, b.label))
    .map(({ label, kind, when, summary }) => {
      const facts = [kindText(model, kind).toLowerCase(), dateText(when)].filter(Boolean).join(', ');
      return `- **${markdownText(label) || markdownText(kind)}**, ${markdownText(facts)}.${summary ? ` ${markdownText(summary)}` : ''}`;
    })
    .join('\n');

const sourceSection = (works: readonly Work[]): readonly string[] =>
  works.length === 0
    ? []
    : [
        '## Sources',
        works
          .map((work) => `- ${markdownText(workText(work))}.${work.URL ? ` ${addressText(work.URL)}` : ''}`)
          .join('\n'),
      ];
