import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFilter } from '../../src/analysis/to-filter.ts';
import { knownView } from '../../src/state/known-view.ts';
import { setLoad } from '../../src/state/set-load.ts';
import { showGraph } from '../../src/state/show-graph.ts';
import { INITIAL_STATE } from '../../src/state/store.ts';
import { takeView } from '../../src/state/take-view.ts';
import { toView } from '../../src/state/to-view.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view-state.ts';
import { aModel, aNode, claimId, nodeId } from '../builders.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';
import { arbitraryView } from './arbitrary-view.ts';

const wished: ViewState = {
  ...INITIAL_VIEW,
  selection: { nodes: [nodeId('report:hdr'), nodeId('report:gone')], claims: [claimId('eu-un'), claimId('no-claim')] },
  filter: toFilter({
    dimensions: ['dimension:no'],
    kinds: ['report', 'planet'],
    types: ['report', 'comet'],
    families: ['lineage'],
    sources: ['sheet', 'no'],
    relations: ['orbits'],
    basis: ['stated', 'sated'],
  }),
  focus: { id: nodeId('report:lost'), steps: 1, direction: 'both' },
  trail: [nodeId('report:gone'), nodeId('concept:hs')],
};
const fitted: ViewState = {
  ...INITIAL_VIEW,
  selection: { nodes: [nodeId('report:hdr')], claims: [claimId('eu-un')] },
  filter: toFilter({
    kinds: ['report'],
    types: ['report'],
    families: ['lineage'],
    basis: ['stated'],
    sources: ['sheet'],
  }),
  trail: [nodeId('concept:hs')],
};
const report = { nodes: { read: 0, kept: 0 }, claims: { read: 0, kept: 0 }, problems: [] };

describe('knownView', () => {
  it('takes out what the graph does not have, and names it', () => {
    const { view, gone } = knownView(wished, HISTORY);
    expect(view).toEqual(fitted);
    expect(gone).toEqual([
      ...['report:gone', 'no-claim', 'dimension:no', 'planet', 'comet', 'orbits', 'sated', 'no', 'report:lost'],
    ]);
  });

  it('finds claims among what was selected before there was a graph', () => {
    const asked = { ...INITIAL_VIEW, selection: { nodes: [nodeId('report:hdr'), nodeId('eu-un')], claims: [] } };
    expect(knownView(asked, HISTORY)).toMatchObject({
      view: { selection: { nodes: ['report:hdr'], claims: ['eu-un'] } },
      gone: [],
    });
  });

  it('leaves a view alone that fits', () => {
    expect(knownView(fitted, HISTORY)).toEqual({ view: fitted, gone: [] });
  });
});

describe('takeView', () => {
  it('names to the reader what is gone', () => {
    const { view, notice } = after(aState(HISTORY), takeView(wished));
    expect(view).toEqual(fitted);
    expect(notice).toBe(
      'Not in this dataset: “report:gone”, “no-claim”, “dimension:no”, “planet”, “comet” and 4 more.',
    );
  });

  it('waits for a graph before it judges', () => {
    const waiting = after(INITIAL_STATE, takeView(wished));
    expect([waiting.view, waiting.notice]).toEqual([wished, undefined]);
    const shown = after(waiting, showGraph(HISTORY, report));
    expect(shown.view).toEqual(fitted);
    expect(shown.notice).toMatch(/^Not in this dataset: “report:gone”/);
  });
});

describe('showGraph', () => {
  const view: Partial<ViewState> = {
    ...fitted,
    view: 'list',
    rest: 'hide',
    table: 'claims',
    camera: { x: 1, y: 1, zoom: 2 },
  };
  const other = aModel({ id: 'other', nodes: [aNode('report:hdr')] });

  it('keeps the view of a newer copy as far as it goes', () => {
    const newer = aModel({ id: 'history', nodes: [aNode('report:hdr')] });
    const { view: kept } = after(
      aState(HISTORY, view),
      setLoad({ kind: 'loading', what: 'x' }),
      showGraph(newer, report, 'history'),
    );
    expect(kept.selection).toEqual({ nodes: ['report:hdr'], claims: [] });
    expect([kept.view, kept.camera]).toEqual(['list', { x: 1, y: 1, zoom: 2 }]);
  });

  it('starts afresh with another dataset, in the same view', () => {
    const { view: fresh, notice } = after(aState(HISTORY, view), showGraph(other, report, 'history'));
    expect(fresh).toEqual({ ...INITIAL_VIEW, view: 'list', rest: 'hide', table: 'claims' });
    expect(notice).toBeUndefined();
  });
});

describe('toView', () => {
  it('brings back what was kept as JSON', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(toView(JSON.parse(JSON.stringify(view)))).toEqual(view);
      }),
    );
  });

  it('makes a whole view of anything', () => {
    expect(toView(undefined)).toEqual(INITIAL_VIEW);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (selection, filter) => {
        const view = toView({ selection, filter, time: filter, focus: selection, camera: filter, opened: selection });
        expect(toView(view)).toEqual(view);
      }),
    );
  });

  it('shares nothing with its input', () => {
    const input = { ...INITIAL_VIEW, opened: ['a'], selection: { nodes: ['b'], claims: [] } };
    const view = toView(input);
    input.opened.push('c');
    input.selection.nodes.push('d');
    expect([view.opened, view.selection.nodes]).toEqual([['a'], ['b']]);
  });
});
