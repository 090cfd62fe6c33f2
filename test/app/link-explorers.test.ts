import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../src/app/create-explorer.ts';
import type { Explorer } from '../../src/app/explorer.ts';
import { linkExplorers } from '../../src/app/link-explorers.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { setTime } from '../../src/state/set-time.ts';
import { showView } from '../../src/state/show-view.ts';
import { aClaim, aDataset, aNode, nodeId } from '../builders.ts';

const dataset = (id: string, ...nodes: readonly string[]): object =>
  toPlain(aDataset({ id, nodes: nodes.map((one) => aNode(one)), claims: [aClaim(nodes[0]!, 'cites', nodes[1]!)] }));

const TWO = dataset('two', 'report:a', 'report:b');

const selected = ({ state }: Explorer): readonly string[] => state.view.selection.nodes;

const linked = async (): Promise<readonly [leader: Explorer, follower: Explorer]> => {
  const [leader, follower] = [createExplorer(), createExplorer()];
  await leader.load(TWO);
  linkExplorers(leader, follower, false);
  return [leader, follower];
};

describe('linked explorers', () => {
  it('show one graph, the same object', async () => {
    const [leader, follower] = await linked();
    expect(modelOf(follower.state)).toBe(modelOf(leader.state));
  });

  it('select, filter and date together, both ways', async () => {
    const [leader, follower] = await linked();
    leader.dispatch(selectNodes([nodeId('report:a')]));
    expect(selected(follower)).toEqual(['report:a']);
    follower.dispatch(selectNodes([nodeId('report:b')]));
    follower.dispatch(setFilter({ kinds: ['report'] }));
    follower.dispatch(setTime({ from: 1994 }));
    expect(selected(leader)).toEqual(['report:b']);
    expect(leader.state.view.filter.kinds).toEqual(['report']);
    expect(leader.state.view.time).toEqual({ from: 1994 });
  });

  it('keep a view each', async () => {
    const [leader, follower] = await linked();
    follower.dispatch(showView('lineage'));
    leader.dispatch(selectNodes([nodeId('report:a')]));
    expect([leader.state.view.view, follower.state.view.view]).toEqual(['network', 'lineage']);
  });

  it('tell each change once', async () => {
    const [leader, follower] = await linked();
    let told = 0;
    leader.subscribe(() => (told += 1));
    follower.subscribe(() => (told += 1));
    leader.dispatch(selectNodes([nodeId('report:a')]));
    expect(told).toBe(2);
  });

  it('follow the next dataset, and a load that fails', async () => {
    const [leader, follower] = await linked();
    await leader.load(dataset('three', 'report:c', 'report:d'));
    expect(modelOf(follower.state)?.dataset.id).toBe('three');
    await leader.load({ stemma: 2 }).catch(() => undefined);
    expect(follower.state.load.kind).toBe('failed');
  });

  it('may show different datasets: an id that one lacks stays selected in the other', async () => {
    const [leader, follower] = [createExplorer(), createExplorer()];
    await leader.load(TWO);
    await follower.load(dataset('other', 'report:a', 'report:c'));
    linkExplorers(leader, follower, true);
    leader.dispatch(selectNodes([nodeId('report:b')]));
    expect([selected(leader), selected(follower)]).toEqual([['report:b'], []]);
    follower.dispatch(selectNodes([nodeId('report:a')]));
    expect(selected(leader)).toEqual(['report:a']);
  });

  it('go their own ways once the link is gone', async () => {
    const [leader, follower] = [createExplorer(), createExplorer()];
    await leader.load(TWO);
    linkExplorers(leader, follower, false).dispose();
    leader.dispatch(selectNodes([nodeId('report:a')]));
    expect(selected(follower)).toEqual([]);
  });
});
