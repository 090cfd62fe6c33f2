import type { SourceId } from './ids.ts';
import type { Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import type { Claim } from './records.ts';

/** The claim without evidence from sources that are not declared. A claim with no evidence left is kept and reported. */
export const checkEvidence = (
  { log }: GateContext,
  { record, path }: Placed<Claim>,
  sources: ReadonlySet<SourceId>,
): Claim => {
  const evidence = record.evidence.filter(({ source }, i) => {
    if (sources.has(source)) return true;
    const message = 'The dataset declares no such source.';
    log.warning({ code: 'unknown-source', path: [...path, 'evidence', i, 'source'], message, value: source });
    return false;
  });
  if (evidence.length === 0) {
    log.warning({ code: 'no-evidence', path, message: 'This claim has no evidence.', value: record.id });
  }
  return evidence.length === record.evidence.length ? record : { ...record, evidence };
};
