import { countOf } from '../base/count-of.ts';
import type { LoadReport } from './load-report.ts';
import type { Problem } from './problem.ts';

const REASONS: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['dangling-claim', ['points to a missing node', 'point to missing nodes']],
  ['duplicate-id', ['repeats an id', 'repeat an id']],
  ['unknown-kind', ['is of an unknown kind', 'are of an unknown kind']],
  ['unknown-relation', ['has an unknown relation', 'have an unknown relation']],
]);
const ELSE = ['cannot be read', 'cannot be read'] as const;

/** What was loaded, in a line: "Loaded 48 of 50 claims; 2 point to missing nodes". */
export const loadSummary = (report: LoadReport): string => {
  const { nodes, claims, problems } = report;
  const dropped = problems.filter(({ severity }) => severity === 'error');
  const rest = problems.length - (nodes.read - nodes.kept) - (claims.read - claims.kept);
  const parts = [
    nodes.read > nodes.kept ? sectionSummary('nodes', nodes, dropped) : '',
    claims.read > claims.kept ? sectionSummary('claims', claims, dropped) : '',
  ].filter(Boolean);
  if (parts.length === 0) parts.push(`Loaded ${countOf(nodes.kept, 'node')} and ${countOf(claims.kept, 'claim')}`);
  if (rest > 0) parts.push(countOf(rest, 'further problem'));
  return parts.join('. ');
};

const sectionSummary = (
  section: 'nodes' | 'claims',
  { read, kept }: LoadReport['nodes'],
  dropped: readonly Problem[],
): string => {
  const here = dropped.filter(({ path }) => path?.startsWith(`${section}[`));
  const reasons = new Map<readonly [string, string], number>();
  for (const { code } of here) {
    const reason = REASONS.get(code) ?? ELSE;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const parts = [...reasons].map(([[one, several], n]) => countOf(n, one, several));
  return [`Loaded ${kept} of ${countOf(read, section.slice(0, -1))}`, ...parts].join('; ');
};
