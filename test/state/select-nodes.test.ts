import { describe, expect, it } from 'vitest';
import type { ExplorerState } from '../../src/state/explorer-state.ts';
import {
  clearSelection,
  goBack,
  select,
  selectClaims,
  selectLink,
  selectNodes,
  toggleNode,
} from '../../src/state/select-nodes.ts';
import { INITIAL_STATE } from '../../src/state/store.ts';
import { aClaim, aModel, claimId, nodeId } from '../builders.ts';
import { aState, after } from './a-state.ts';

const model = aModel({
  claims: [
    aClaim('report:a', 'cites', 'report:b'),
    aClaim('report:b', 'revises', 'report:a'),
    aClaim('report:c', 'cites', 'report:a'),
  ],
});
const [a, b, c] = ['report:a', 'report:b', 'report:c'].map(nodeId) as [
  ReturnType<typeof nodeId>,
  ReturnType<typeof nodeId>,
  ReturnType<typeof nodeId>,
];
const start = aState(model);

const picked = ({ view: { selection, trail } }: ExplorerState) => ({ ...selection, trail });

describe('selectNodes', () => {
  it('selects nodes, each once, without those the graph does not have', () => {
    expect(picked(after(start, selectNodes([a, b, a, nodeId('gone')])))).toEqual({
      nodes: [a, b],
      claims: [],
      trail: [],
    });
  });

  it('keeps the way on the trail', () => {
    expect(picked(after(start, selectNodes([a]), selectNodes([b]), selectNodes([c])))).toEqual({
      nodes: [c],
      claims: [],
      trail: [a, b],
    });
  });

  it('changes nothing where the selection stays', () => {
    const chosen = after(start, selectNodes([a]));
    expect(after(chosen, selectNodes([a]))).toBe(chosen);
  });
});

describe('goBack', () => {
  it('goes back node by node and stops at the first', () => {
    const walked = after(start, selectNodes([a]), selectNodes([b]), selectClaims([claimId('report:c cites report:a')]));
    expect(picked(walked).trail).toEqual([a, b]);
    expect(picked(after(walked, goBack()))).toEqual({ nodes: [b], claims: [], trail: [a] });
    const home = after(walked, goBack(), goBack());
    expect(picked(home)).toEqual({ nodes: [a], claims: [], trail: [] });
    expect(after(home, goBack())).toBe(home);
  });

  it('does not grow without end', () => {
    const steps = Array.from({ length: 200 }, (_, i) => selectNodes([i % 2 === 0 ? a : b]));
    expect(after(start, ...steps).view.trail).toHaveLength(50);
  });
});

describe('select', () => {
  it('tells nodes from claims', () => {
    expect(picked(after(start, select([a, 'report:b revises report:a', 'gone'])))).toEqual({
      nodes: [a],
      claims: ['report:b revises report:a'],
      trail: [],
    });
  });

  it('takes all for nodes before there is a graph', () => {
    expect(picked(after(INITIAL_STATE, select(['x', 'y'])))).toEqual({ nodes: ['x', 'y'], claims: [], trail: [] });
  });
});

describe('selectLink', () => {
  it('selects every claim of the bundle', () => {
    const link = model.linkOf(claimId('report:a cites report:b'))!;
    expect(picked(after(start, selectLink(link.id)))).toEqual({
      nodes: [],
      claims: ['report:a cites report:b', 'report:b revises report:a'],
      trail: [],
    });
  });
});

describe('toggleNode', () => {
  it('adds a node and takes it out again', () => {
    const both = after(start, selectNodes([a]), toggleNode(b));
    expect(picked(both)).toEqual({ nodes: [a, b], claims: [], trail: [] });
    expect(picked(after(both, toggleNode(a))).nodes).toEqual([b]);
  });
});

describe('clearSelection', () => {
  it('selects nothing and begins a new trail', () => {
    expect(picked(after(start, selectNodes([a]), selectNodes([b]), clearSelection()))).toEqual({
      nodes: [],
      claims: [],
      trail: [],
    });
    expect(after(start, clearSelection())).toBe(start);
  });
});
