import { beforeAll, describe, expect, it } from 'vitest';
import { traceInfluence } from '../../src/analysis/trace-influence.ts';
import type { TraceQuery } from '../../src/analysis/trace-query.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { humanSecurity } from './human-security.ts';
import data from './questions/traces.yaml';

interface Question {
  readonly question: string;
  readonly query: TraceQuery;
  readonly claims?: readonly string[];
  readonly also?: readonly string[];
  readonly count?: number;
  readonly reason?: string;
}

const QUESTIONS = data as readonly Question[];

describe('traces over human security', () => {
  let model: GraphModel;

  beforeAll(async () => {
    model = await humanSecurity();
  }, 60_000);

  const ask = (query: TraceQuery) => traceInfluence(model, { ...query, timeLimitMs: 60_000 });

  it.each(QUESTIONS)('$question', ({ query, claims, also, count, reason }) => {
    const result = ask(query);
    expect({ reason: result.reason, complete: result.complete }).toEqual({ reason, complete: true });
    expect(result.traces[0]?.claims).toEqual(claims);
    if (also) expect(result.traces.map((trace) => trace.claims)).toContainEqual(also);
    if (count !== undefined) expect(result.traces).toHaveLength(count);
  });

  it('never run backward in time, whoever asks', () => {
    const years = model.nodes.flatMap(({ id }) => ask({ from: id, limit: 100 }).traces).map((trace) => trace.years);
    const dated = years.map((hops) => hops.filter((year) => year !== undefined));
    expect(dated.length).toBeGreaterThan(1000);
    expect(dated.filter((hops) => hops.some((year, i) => year < (hops[i - 1] ?? -Infinity)))).toEqual([]);
  }, 60_000);

  it('have sentences without gaps', () => {
    const sentences = model.nodes.flatMap(({ id }) => ask({ from: id }).traces).map(({ sentence }) => sentence);
    expect(sentences.filter((text) => /undefined|null| {2}|\(\)| ,|\.\.$/.test(text))).toEqual([]);
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([]);
  }, 60_000);
});
