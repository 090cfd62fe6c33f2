import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { NodeId } from '../../../src/model/ids.ts';
import type { Entry, Thread } from '../../../src/scene/lineage/entry.ts';
import type { SceneArrow } from '../../../src/scene/lineage/dress-arrow.ts';
import type { SceneBox } from '../../../src/scene/lineage/lineage-scene.ts';
import { flowText } from '../../../src/scene/lineage/thread-words.ts';
import type { SceneHop } from '../../../src/scene/scene.ts';
import { chipName } from '../../../src/scene/lineage/stances.ts';
import { plainSentence, sentenceOf } from '../../../src/state/sentence.ts';
import { counted, kindText, listed } from '../../../src/state/wording.ts';

/** What of a box its name is made of. */
export type NamedBox = Pick<SceneBox, 'sized' | 'emphasis'> & Partial<Pick<SceneBox, 'signs'>>;

/** What of an arrow its name is made of. */
export interface NamedArrow extends Pick<SceneArrow, 'emphasis' | 'isInferred'> {
  readonly arrow: Pick<SceneArrow['arrow'], 'thread' | 'changes'>;
  readonly differsAt?: unknown;
  readonly warning?: { readonly reason: string } | undefined;
  readonly hop?: SceneHop | undefined;
}

/** The whole name of an entry: of its node, or of all nodes of a stack. */
export const entryName = ({ nodes }: Entry): string => listed(nodes.map(({ label }) => label));

const emphasised: Readonly<Record<SceneBox['emphasis'], string>> = {
  plain: '',
  veiled: '',
  lit: ', lit',
  selected: ', selected',
};

const chipNames = ({ sized }: NamedBox, states: readonly string[], words: string): string => {
  const names = sized.chips.filter(({ state }) => states.includes(state)).map(({ text }) => text);
  return names.length > 0 ? ` ${words} ${listed(names)}.` : '';
};

/** A box in words: name, kind, year, lane, what a card affirms and excludes, who speaks through it. */
export const boxName = (model: GraphModel, box: NamedBox, lane: string): string => {
  const { entry } = box.sized;
  const kind = kindText(model, entry.nodes[0]!.kind).toLowerCase();
  const when = entry.date ? entry.date.text : 'no year';
  const speakers = entry.speakers.length > 0 ? ` Told by ${listed(entry.speakers.map(({ label }) => label))}.` : '';
  return (
    `${entryName(entry)}, ${kind}, ${when}, ${lane}${emphasised[box.emphasis]}.` +
    chipNames(box, ['affirmed', 'added', 'returned'], 'Affirms') +
    chipNames(box, ['excluded', 'dropped'], 'Excludes') +
    (box.sized.shelved === undefined
      ? ''
      : ` ${box.sized.shelved.charAt(0).toUpperCase()}${box.sized.shelved.slice(1)}.`) +
    speakers
  );
};

const elementNames = (model: GraphModel, ids: readonly NodeId[]): string =>
  ids.length > 3
    ? counted(ids.length, 'element')
    : listed(ids.flatMap((id) => (model.node(id) ? [chipName(model.node(id)!)] : [])));

/** That others share its line, where they do. */
const bundleWords = ({ bundle }: Thread): readonly string[] => {
  if (!bundle) return [];
  return [bundle.kind === 'critique' ? `one of ${bundle.size} critiques on a line` : `one of ${bundle.size} on a line`];
};

/** An arrow in words: relation along the influence, both ends, what is dropped and added, how sure it is. */
export const arrowName = (
  model: GraphModel,
  { arrow, isInferred, differsAt, warning, emphasis }: NamedArrow,
): string => {
  const { thread, changes } = arrow;
  const relations = listed([...new Set(thread.claims.map((claim) => flowText(model, claim)))]);
  return [
    `${entryName(thread.from)}, ${relations} ${entryName(thread.to)}${emphasised[emphasis]}`,
    ...(changes && changes.dropped.length > 0 ? [`drops ${elementNames(model, changes.dropped)}`] : []),
    ...(changes && changes.added.length > 0 ? [`adds ${elementNames(model, changes.added)}`] : []),
    ...(changes && changes.returned.length > 0 ? [`brings back ${elementNames(model, changes.returned)}`] : []),
    ...bundleWords(thread),
    ...(isInferred ? ['inferred'] : []),
    ...(differsAt ? ['sources differ'] : []),
    ...(warning ? [warning.reason] : []),
  ].join('; ');
};

/** The claims behind an arrow as sentences, for its tooltip. */
export const arrowSentences = (model: GraphModel, { arrow: { thread }, warning }: NamedArrow): string =>
  [
    ...thread.claims.map((claim) => plainSentence(sentenceOf(model, claim, 'whole'))),
    ...(warning ? [warning.reason] : []),
  ].join('\n');
