import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { toFilter, type FilterInput } from '../../src/analysis/to-filter.ts';
import { visible } from '../../src/analysis/visible.ts';
import type { Around } from '../../src/analysis/narrowing.ts';
import { aClaim, aModel, aNode, aSource, anEvidence, nodeId, sourceId } from '../builders.ts';
import { arbitraryDataset, arbitraryModel, arbitraryNarrowing } from './arbitrary-graph.ts';
import { visibleByDefinition } from './visible-by-definition.ts';

/** Two reports and two institutions around two dimensions; `hdr` and `un` carry the most. */
const model = aModel({
  nodes: [
    aNode('dimension:food'),
    aNode('dimension:health'),
    aNode('report:hdr', { type: 'report', when: '1994' }),
    aNode('report:handbook', { type: 'handbook', when: '2016' }),
    aNode('institution:un', { type: 'igo', when: '1945/..' }),
    aNode('institution:icrc', { type: 'ngo' }),
    aNode('concept:alone'),
  ],
  claims: [
    aClaim('report:hdr', 'addresses', 'dimension:food', { when: '1994' }),
    aClaim('report:hdr', 'addresses', 'dimension:health', { evidence: [anEvidence({ basis: 'table' })] }),
    aClaim('institution:icrc', 'addresses', 'dimension:food', {
      evidence: [anEvidence({ basis: 'inferred', source: sourceId('other') })],
    }),
    aClaim('report:handbook', 'addresses', 'dimension:food', { polarity: 'excludes' }),
    aClaim('institution:un', 'publishes', 'report:hdr', { when: '1994' }),
    aClaim('report:handbook', 'cites', 'report:hdr', { when: '2016' }),
  ],
  sources: [aSource('source'), aSource('other')],
});

const shown = (input: FilterInput, time = {}, focus?: Around): { nodes: string[]; claims: string[] } => {
  const { nodes, claims } = visible(model, toFilter(input), time, focus);
  return { nodes: [...nodes], claims: [...claims] };
};

describe('visible', () => {
  it('shows everything where nothing is chosen, in dataset order', () => {
    const { nodes, claims } = visible(model, EVERYTHING);
    expect([...nodes]).toEqual(model.nodes.map(({ id }) => id));
    expect([...claims]).toEqual(model.claims.map(({ id }) => id));
  });

  it('keeps nodes of the chosen kinds and the claims between them', () => {
    expect(shown({ kinds: ['report'] })).toEqual({
      nodes: ['report:hdr', 'report:handbook'],
      claims: ['report:handbook cites report:hdr'],
    });
  });

  it('keeps a dimension and what affirming claims tie to it', () => {
    expect(shown({ dimensions: ['dimension:food'] })).toEqual({
      nodes: ['dimension:food', 'report:hdr', 'institution:icrc'],
      claims: ['report:hdr addresses dimension:food', 'institution:icrc addresses dimension:food'],
    });
  });

  it('ties to any or to all of several dimensions', () => {
    const dimensions = ['dimension:food', 'dimension:health'];
    expect(shown({ dimensions }).nodes).toEqual([...dimensions, 'report:hdr', 'institution:icrc']);
    expect(shown({ dimensions, match: 'all' }).nodes).toEqual([...dimensions, 'report:hdr']);
  });

  it('unties what only claims of another basis tie', () => {
    expect(shown({ dimensions: ['dimension:food'], basis: ['stated'] }).nodes).toEqual([
      'dimension:food',
      'report:hdr',
    ]);
  });

  it('keeps the chosen dimensions although their kind is not chosen', () => {
    expect(shown({ dimensions: ['dimension:food'], kinds: ['institution'] })).toEqual({
      nodes: ['dimension:food', 'institution:icrc'],
      claims: ['institution:icrc addresses dimension:food'],
    });
  });

  it('takes table and figure for stated', () => {
    expect(shown({ basis: ['stated'], relations: ['addresses'], dimensions: ['dimension:health'] }).claims).toEqual([
      'report:hdr addresses dimension:health',
    ]);
  });

  it('leaves out nodes without a passing claim under a facet of claims', () => {
    expect(shown({ sources: ['other'] })).toEqual({
      nodes: ['dimension:food', 'institution:icrc'],
      claims: ['institution:icrc addresses dimension:food'],
    });
  });

  it('asks for a passing claim, not for a visible other end', () => {
    expect(shown({ kinds: ['report'], relations: ['publishes'] })).toEqual({ nodes: ['report:hdr'], claims: [] });
  });

  it('keeps what touches the years, and undated claims between what does', () => {
    expect(shown({}, { from: 1990, to: 1999 })).toEqual({
      nodes: ['dimension:food', 'dimension:health', 'report:hdr', 'institution:un', 'institution:icrc'],
      claims: [
        'report:hdr addresses dimension:food',
        'report:hdr addresses dimension:health',
        'institution:icrc addresses dimension:food',
        'institution:un publishes report:hdr',
      ],
    });
  });

  it('keeps what is of the years itself, also where all it is tied to is older', () => {
    const law = aModel({
      nodes: [aNode('report:charter', { when: '1994' }), aNode('report:law', { when: '2004' }), aNode('concept:tea')],
      claims: [aClaim('report:law', 'cites', 'report:charter'), aClaim('report:charter', 'defines', 'concept:tea')],
    });
    expect([...visible(law, toFilter({}), { from: 2004, to: 2004 }).nodes]).toEqual(['report:law']);
  });

  it('shows nothing where text finds nothing', () => {
    expect(shown({ text: 'zzzzzz' })).toEqual({ nodes: [], claims: [] });
  });

  it('walks a focus along influence, also through kinds that are hidden', () => {
    const focus: Around = { id: nodeId('institution:un'), steps: 2, direction: 'out' };
    expect(shown({}, {}, focus).nodes).toEqual([
      'dimension:food',
      'dimension:health',
      'report:hdr',
      'report:handbook',
      'institution:un',
    ]);
    expect(shown({ kinds: ['dimension'] }, {}, focus).nodes).toEqual([
      'dimension:food',
      'dimension:health',
      'institution:un',
    ]);
    expect(shown({}, {}, { ...focus, direction: 'in' }).nodes).toEqual(['institution:un']);
  });

  it('agrees with the rules as they are written down', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryNarrowing, (graph, narrowing) => {
        const { filter, time, focus } = narrowing;
        expect(visible(graph, filter, time, focus)).toEqual(visibleByDefinition(graph, narrowing));
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of records', () => {
    const sorted = (ids: ReadonlySet<string>): string[] => [...ids].sort();
    fc.assert(
      fc.property(arbitraryDataset, arbitraryNarrowing, (dataset, { filter, time, focus }) => {
        const turned = { ...dataset, nodes: dataset.nodes.toReversed(), claims: dataset.claims.toReversed() };
        const [a, b] = [dataset, turned].map((one) => visible(aModel(one), filter, time, focus));
        expect(sorted(b!.nodes)).toEqual(sorted(a!.nodes));
        expect(sorted(b!.claims)).toEqual(sorted(a!.claims));
      }),
    );
  });
});
