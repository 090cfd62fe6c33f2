import { describe, expect, it, vi } from 'vitest';
import { createExplorer } from '../../src/app/create-explorer.ts';
import type { Explorer } from '../../src/app/explorer.ts';
import { LoadError } from '../../src/app/load-error.ts';
import { json } from '../../src/formats/json.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { visibleInFocus } from '../../src/state/selectors.ts';
import { modelOf } from '../../src/state/model-of.ts';
import type { LoadState } from '../../src/state/explorer-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { aClaim, aDataset, aNode, nodeId } from '../builders.ts';

const dataset = aDataset({ id: 'one', nodes: [aNode('report:a')], claims: [aClaim('report:a', 'cites', 'report:b')] });
const textOf = (id: string): string => json.write({ ...dataset, id });
const plain = (): object => JSON.parse(textOf('one')) as object;

const pathOf = (target: Parameters<typeof fetch>[0]): string =>
  new URL(target instanceof Request ? target.url : target).pathname;

const serving =
  (texts: Readonly<Record<string, string>>): typeof fetch =>
  (url) => {
    const text = texts[pathOf(url)];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  };

/** A fetch that answers each address when told to. */
const pending = () => {
  const answers = new Map<string, (text: string) => void>();
  const doFetch: typeof fetch = (url, init) =>
    new Promise((resolve, reject) => {
      answers.set(pathOf(url), (text) => resolve(new Response(text)));
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
  return { doFetch, answer: (path: string, text: string) => answers.get(path)?.(text) };
};

const kinds = (explorer: Explorer): LoadState['kind'][] => {
  const seen: LoadState['kind'][] = [];
  explorer.subscribe((state, before) => {
    if (state.load.kind !== before.load.kind) seen.push(state.load.kind);
  });
  return seen;
};

describe('load', () => {
  it('shows a dataset from an address, from a file and from memory', async () => {
    const explorer = createExplorer({ fetch: serving({ '/one.json': textOf('one') }) });
    const report = { nodes: { read: 2, kept: 2 }, claims: { read: 1, kept: 1 }, problems: [] };
    const seen = kinds(explorer);
    expect(await explorer.load('https://x.example/one.json')).toEqual(report);
    expect(await explorer.load(new File([textOf('two')], 'two.json'))).toEqual(report);
    expect(modelOf(explorer.state)?.dataset.id).toBe('two');
    expect(await explorer.load(plain())).toEqual(report);
    expect(seen).toEqual(['loading', 'ready', 'loading', 'ready', 'loading', 'ready']);
  });

  it.each([
    ['plain', JSON.parse(textOf('default')) as object],
    ['as text', textOf('default')],
  ])('takes the default dataset, %s, where none is named', async (_, dataset) => {
    const explorer = createExplorer({ byDefault: () => Promise.resolve(dataset) });
    await explorer.load();
    expect(modelOf(explorer.state)?.dataset.id).toBe('default');
  });

  it('refuses with every problem, and shows no half graph', async () => {
    const explorer = createExplorer({ fetch: serving({}) });
    await explorer.load(plain());
    const refused = explorer.load('https://x.example/none.json');
    await expect(refused).rejects.toThrow(LoadError);
    await expect(refused).rejects.toMatchObject({
      message: 'There is no file at this address.',
      problems: [{ code: 'not-found' }],
    });
    expect(explorer.state.load).toMatchObject({ kind: 'failed', problems: [{ code: 'not-found' }] });
    expect(visibleInFocus(explorer.state).nodes.size).toBe(0);
  });

  it.each([null, 5, true, 'no object'.length])('refuses %s, which is no dataset', async (input) => {
    const explorer = createExplorer();
    await expect(explorer.load(input as unknown as object)).rejects.toBeInstanceOf(LoadError);
    expect(explorer.state.load.kind).toBe('failed');
  });

  it('says where a text is broken', async () => {
    const explorer = createExplorer();
    const broken = new File([textOf('one').replace('"nodes"', 'nodes')], 'broken.json');
    await expect(explorer.load(broken)).rejects.toMatchObject({
      problems: [{ code: 'json-syntax', line: expect.any(Number) as number }],
    });
  });

  it('loads the rest of a damaged dataset and reports it, or refuses it where strict', async () => {
    const damaged = {
      ...plain(),
      claims: [
        ...(plain() as { claims: object[] }).claims,
        { id: 'x', from: 'report:a', relation: 'cites', to: 'report:none' },
      ],
    };
    const explorer = createExplorer();
    expect((await explorer.load(damaged)).claims).toEqual({ read: 2, kept: 1 });
    await expect(explorer.load(damaged, { strict: true })).rejects.toThrow(LoadError);
  });

  it('lets the last load win, whichever answers first', async () => {
    const { doFetch, answer } = pending();
    const explorer = createExplorer({ fetch: doFetch });
    const first = explorer.load('https://x.example/1');
    const second = explorer.load('https://x.example/2');
    answer('/2', textOf('second'));
    answer('/1', textOf('first'));
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    await second;
    expect(modelOf(explorer.state)?.dataset.id).toBe('second');
  });

  it('goes back to what was there when a load is cancelled', async () => {
    const { doFetch } = pending();
    const explorer = createExplorer({ fetch: doFetch });
    await explorer.load(plain());
    explorer.dispatch(selectNodes([nodeId('report:a')]));
    const before = explorer.state;
    const controller = new AbortController();
    const running = explorer.load('https://x.example/1', { signal: controller.signal });
    expect(explorer.state.load).toEqual({ kind: 'loading', what: 'https://x.example/1' });
    controller.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(explorer.state).toEqual(before);

    const idle = createExplorer({ fetch: doFetch });
    await expect(idle.load('https://x.example/1', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(idle.state.load).toEqual({ kind: 'idle' });
  });

  it('lets the page breathe between the steps of a large text, and does not dawdle over a small one', async () => {
    const pauses = vi.spyOn(globalThis, 'setTimeout');
    const explorer = createExplorer();
    await explorer.load(new File([textOf('small')], 'small.json'));
    expect(pauses).not.toHaveBeenCalled();
    const nodes = Array.from({ length: 30 }, (_, i) => aNode(`report:${i}`, { summary: 'y'.repeat(80_000) }));
    await explorer.load(new File([json.write(aDataset({ nodes }))], 'large.json'));
    expect(modelOf(explorer.state)?.nodes).toHaveLength(30);
    expect(pauses).toHaveBeenCalledTimes(2);
    pauses.mockRestore();
  });
});

describe('address', () => {
  it('is the view as text, and takes it back', async () => {
    const explorer = createExplorer();
    await explorer.load(plain());
    explorer.dispatch(selectNodes([nodeId('report:a')]));
    explorer.dispatch(setFilter({ kinds: ['report'] }));
    expect(explorer.address).toBe('v=1&sel=report:a&kind=report');
    explorer.restore('sel=report:b&view=list');
    expect(explorer.address).toBe('v=1&view=list&sel=report:b');
    explorer.restore('');
    expect(explorer.address).toBe('');
  });

  it('names what is gone, also when it comes before the graph', async () => {
    const explorer = createExplorer();
    explorer.restore('sel=report:a+report:gone');
    await explorer.load(plain());
    expect(explorer.state.view.selection.nodes).toEqual(['report:a']);
    expect(explorer.state.notice).toBe('Not in this dataset: “report:gone”.');
  });

  it('shortens the way back where it leads back', async () => {
    const explorer = createExplorer();
    await explorer.load(plain());
    explorer.dispatch(selectNodes([nodeId('report:a')]));
    const address = explorer.address;
    explorer.dispatch(selectNodes([nodeId('report:b')]));
    expect(explorer.state.view.trail).toEqual(['report:a']);
    explorer.restore(address);
    expect(explorer.state.view.trail).toEqual([]);
  });
});

describe('restoreView', () => {
  it('takes a view that a page kept, and nothing that is no view', async () => {
    const explorer = createExplorer();
    await explorer.load(plain());
    explorer.dispatch(selectNodes([nodeId('report:a')]));
    const kept = JSON.parse(JSON.stringify(explorer.state.view)) as ViewState;
    explorer.restore('');
    explorer.restoreView(kept);
    expect(explorer.state.view).toEqual(kept);
    explorer.restoreView({ selection: 'everything', view: 'nowhere' } as unknown as ViewState);
    expect(explorer.address).toBe('');
  });
});

describe('dispose', () => {
  it('ends loads and tells nobody any more, twice if need be', async () => {
    const { doFetch, answer } = pending();
    const explorer = createExplorer({ fetch: doFetch });
    const running = explorer.load('https://x.example/1');
    const listener = vi.fn();
    explorer.subscribe(listener);
    explorer.dispose();
    explorer.dispose();
    answer('/1', textOf('late'));
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    explorer.dispatch(setFilter({ kinds: ['report'] }));
    expect(listener).not.toHaveBeenCalled();
    expect(explorer.state.load.kind).toBe('loading');
  });

  it('leaves other explorers alone', async () => {
    const [one, other] = [createExplorer(), createExplorer()];
    await Promise.all([one.load(plain()), other.load(plain())]);
    one.dispatch(setFilter({ kinds: ['person'] }));
    one.dispose();
    expect(other.address).toBe('');
    other.dispatch(setFilter({ kinds: ['report'] }));
    expect(visibleInFocus(other.state).nodes.size).toBe(2);
  });
});
