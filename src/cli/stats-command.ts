import { countOf } from '../base/count-of.ts';
import { createModel } from '../model/create-model.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { datasetStats, type Counts, type DatasetStats } from './dataset-stats.ts';
import { formatProblem, printable } from './format-problem.ts';
import { readDataset } from './read-dataset.ts';

/** `stemma stats`: counts what a dataset holds. */
export const statsCommand = async (path: string, options: CommonOptions, line: CommandLine): Promise<ExitStatus> => {
  const read = await readDataset(path);
  if (!read.ok) {
    if (options.json) line.print(JSON.stringify({ ok: false, problems: read.error }));
    else read.error.map(formatProblem).forEach(line.print);
    return 1;
  }
  const stats = datasetStats(createModel(read.value.dataset));
  const { problems } = read.value;
  if (options.json) line.print(JSON.stringify({ ok: true, ...stats, problems }));
  else [...readable(stats), ...problems.map(formatProblem)].forEach(line.print);
  return problems.length === 0 ? 0 : 1;
};

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
