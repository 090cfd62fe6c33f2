import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceInfluence } from '../../src/analysis/trace-influence.ts';
import type { Dataset } from '../../src/model/records.ts';
import { createModel } from '../../src/model/create-model.ts';
import { claimId, nodeId } from '../builders.ts';
import { arbitraryInfluence, NODES } from './arbitrary-influence.ts';
import { tracesByDefinition } from './traces-by-definition.ts';

const FROM = nodeId(NODES[0]!);
const TO = nodeId(NODES[3]!);

const question = fc.record({
  dataset: arbitraryInfluence,
  maxHops: fc.integer({ min: 1, max: 5 }),
  timeRespecting: fc.boolean(),
});

const claimsOf = (dataset: Dataset, query: Omit<Parameters<typeof traceInfluence>[1], 'from'>): string[][] =>
  traceInfluence(createModel(dataset), { from: FROM, limit: 10_000, ...query }).traces.map(({ claims }) => [...claims]);

describe('traces and what they are by definition', () => {
  it('are the same from one node to another, in the same order', () => {
    fc.assert(
      fc.property(question, ({ dataset, ...rest }) => {
        const expected = tracesByDefinition(createModel(dataset), { from: FROM, to: TO, ...rest });
        expect(claimsOf(dataset, { to: TO, ...rest })).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('are the same from one node to everything', () => {
    fc.assert(
      fc.property(question, ({ dataset, ...rest }) => {
        const expected = tracesByDefinition(createModel(dataset), { from: FROM, to: undefined, ...rest });
        expect(claimsOf(dataset, rest)).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('are the same best ones where only some are asked for, and then not complete', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 4 }), ({ dataset, ...rest }, limit) => {
        const all = tracesByDefinition(createModel(dataset), { from: FROM, to: TO, ...rest });
        const result = traceInfluence(createModel(dataset), { from: FROM, to: TO, ...rest, limit });
        expect(result.traces.map(({ claims }) => claims)).toEqual(all.slice(0, limit));
        expect(result.complete).toBe(all.length <= limit);
      }),
      { numRuns: 300 },
    );
  });
});

describe('traces', () => {
  it('do not depend on the order of nodes and claims', () => {
    const shuffled = arbitraryInfluence.chain((dataset) =>
      fc.record({
        dataset: fc.constant(dataset),
        nodes: fc.shuffledSubarray([...dataset.nodes], { minLength: dataset.nodes.length }),
        claims: fc.shuffledSubarray([...dataset.claims], { minLength: dataset.claims.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ dataset, nodes, claims }) => {
        expect(claimsOf({ ...dataset, nodes, claims }, { to: TO })).toEqual(claimsOf(dataset, { to: TO }));
      }),
    );
  });

  it('run over the same nodes with the same scores whatever ids are', () => {
    const renamed = (id: string): string => `z${NODES.length - NODES.indexOf(id)}`;
    const rename = (dataset: Dataset): Dataset => ({
      ...dataset,
      nodes: dataset.nodes.map((node) => ({ ...node, id: nodeId(renamed(node.id)) })),
      claims: dataset.claims.map(({ id, from, to, disputes, ...rest }) => ({
        ...rest,
        id: claimId(`${100 - Number(id.slice('claim-'.length))}`),
        from: nodeId(renamed(from)),
        to: nodeId(renamed(to)),
        ...(disputes && { disputes: disputes.map(() => claimId('100')) }),
      })),
    });
    const waysIn = (dataset: Dataset, from: string, to: string, name: (id: string) => string): string[] =>
      traceInfluence(createModel(dataset), { from, to, limit: 10_000 })
        .traces.map(({ nodes, score }) => `${score} ${nodes.map(name).join(' ')}`)
        .sort();
    fc.assert(
      fc.property(arbitraryInfluence, (dataset) => {
        expect(waysIn(rename(dataset), renamed(FROM), renamed(TO), (id) => id)).toEqual(
          waysIn(dataset, FROM, TO, renamed),
        );
      }),
    );
  });

  it('have scores that fall', () => {
    fc.assert(
      fc.property(arbitraryInfluence, (dataset) => {
        const scores = traceInfluence(createModel(dataset), { from: FROM, to: TO }).traces.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
