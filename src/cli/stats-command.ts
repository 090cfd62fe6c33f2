import { countOf } from '../base/count-of.ts';
import { answerFrom } from './answer-from.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { datasetStats, type Counts, type DatasetStats } from './dataset-stats.ts';
import { printable } from './format-problem.ts';

/** `stemma stats`: counts what a dataset holds. */
export const statsCommand = (path: string, options: CommonOptions, line: CommandLine): Promise<ExitStatus> =>
  answerFrom(path, options, line, (model) => {
    const facts = datasetStats(model);
    return { lines: readable(facts), facts };
  });

const readable = (stats: DatasetStats): string[] => [
  [
    countOf(stats.nodes, 'node'),
    `${countOf(stats.claims, 'claim')} in ${countOf(stats.links, 'link')}`,
    countOf(stats.evidence, 'piece of evidence', 'pieces of evidence'),
    `${stats.disputed} disputed`,
  ].join(', '),
  ...section('Nodes by kind', stats.kinds),
  ...section('Claims by family', stats.families),
  ...section('Claims by relation', stats.relations),
  ...section('Evidence by basis', stats.basis),
  ...section('Evidence by source', stats.sources),
  ...section('Claims by first year', stats.years),
];

const section = (title: string, counts: Counts): string[] => [
  '',
  title,
  ...counts.map(({ id, count }) => `${String(count).padStart(7)}  ${printable(id)}`),
];
