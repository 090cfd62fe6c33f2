import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId } from '../model/ids.ts';
import { toConfidence } from '../model/confidence.ts';
import type { Trace } from './trace-result.ts';
import { weaknessOf, WEAKNESSES, type Weakness } from './trace-rank.ts';
import { hopTime } from './trace-time.ts';

/** What stands under the sentence of a trace. */
export interface TraceFacts {
  readonly hops: number;
  /** First and last year on the way; undefined where no hop is dated. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** Hops by confidence; they add up to `hops`. */
  readonly stated: number;
  readonly inferred: number;
  readonly disputed: number;
  /** Different sources behind the claims. */
  readonly sources: number;
  readonly weakest: {
    /** Counted from 1. */
    readonly hop: number;
    readonly weakness: Weakness;
    /** In a sentence; empty where nothing is weak. */
    readonly reason: string;
  };
}

/** The facts of a trace. Cost linear in its evidence. */
export const traceFacts = (model: GraphModel, { claims, years, weakest }: Trace): TraceFacts => {
  const dated = years.filter((year) => year !== undefined);
  const hopsOf = (wanted: string): number => claims.filter((id) => model.confidence(id) === wanted).length;
  const weakness = linkWeakness(model, weakest);
  return {
    hops: claims.length,
    years: dated.length === 0 ? undefined : { from: Math.min(...dated), to: Math.max(...dated) },
    stated: hopsOf('stated'),
    inferred: hopsOf('inferred'),
    disputed: hopsOf('disputed'),
    sources: new Set(claims.flatMap((id) => model.claim(id)?.evidence.map(({ source }) => source) ?? [])).size,
    weakest: { hop: claims.indexOf(weakest) + 1, weakness, reason: reasonOf(model, weakest, weakness) },
  };
};

const linkWeakness = (model: GraphModel, id: ClaimId): Weakness => {
  const claim = model.claim(id);
  return WEAKNESSES[weaknessOf(model.confidence(id), claim !== undefined && hopTime(model, claim).isDated)] ?? 'stated';
};

const reasonOf = (model: GraphModel, id: ClaimId, weakness: Weakness): string => {
  switch (weakness) {
    case 'stated':
      return '';
    case 'undated':
      return 'The source gives no year, so its place in time is not proven.';
    case 'inferred':
      return 'No source says so; it is inferred.';
    case 'disputed': {
      const isInferred = toConfidence(model.claim(id)?.evidence ?? [], false) === 'inferred';
      return isInferred ? 'It is inferred, and sources differ.' : 'Sources differ.';
    }
  }
};
