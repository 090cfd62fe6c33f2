import { compare, type Comparison } from '../analysis/compare.ts';
import { shortName } from '../model/short-name.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { answerFrom } from './answer-from.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { printable } from './format-problem.ts';

/** The two nodes that `stemma compare` is asked about. */
export interface Compared {
  readonly a: string;
  readonly b: string;
}

/** `stemma compare`: how two definitions differ in their parts, or two other nodes in their neighbours. */
export const compareCommand = (
  path: string,
  compared: Compared,
  options: CommonOptions,
  line: CommandLine,
): Promise<ExitStatus> =>
  answerFrom(path, options, line, (model) => {
    const [a, b] = [compared.a as NodeId, compared.b as NodeId];
    const found = compare(model, a, b);
    const isComparable = a !== b && [a, b].every((id) => model.node(id));
    return isComparable
      ? { lines: readable(model, found).map(printable), facts: found }
      : { lines: [], facts: found, remarks: [found.sentence], status: 2 };
  });

const readable = (model: GraphModel, found: Comparison): readonly string[] => {
  const rows =
    found.kind === 'definitions'
      ? DEFINITION_LISTS.map((name) => [name, found[name]] as const)
      : nodeLists(model, found);
  const filled = rows.filter(([, ids]) => ids.length > 0);
  return [
    found.sentence,
    ...filled.flatMap(([name, ids]) => ['', `${name} (${ids.length})`, ...ids.map((id) => `  ${id}`)]),
  ];
};

const DEFINITION_LISTS = ['kept', 'dropped', 'added', 'flipped', 'returned', 'disputed'] as const;

const nodeLists = (
  model: GraphModel,
  { a, b, onlyA, both, onlyB }: Extract<Comparison, { readonly kind: 'nodes' }>,
): readonly (readonly [string, readonly NodeId[]])[] => [
  [`only ${shortName(model, a)}`, onlyA],
  ['both', both],
  [`only ${shortName(model, b)}`, onlyB],
];
