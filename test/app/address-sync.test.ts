import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAddressSync } from '../../src/app/address-sync.ts';
import { createExplorer } from '../../src/app/create-explorer.ts';
import type { Explorer } from '../../src/app/explorer.ts';
import { json } from '../../src/formats/json.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { setFilter, setText } from '../../src/state/set-filter.ts';
import { setTime } from '../../src/state/set-time.ts';
import { settleCamera } from '../../src/state/settle-camera.ts';
import { openGroup } from '../../src/state/open-group.ts';
import { showView } from '../../src/state/show-view.ts';
import { aClaim, aDataset, nodeId } from '../builders.ts';
import { aPage } from './a-page.ts';

const data = JSON.parse(json.write(aDataset({ claims: [aClaim('report:a', 'cites', 'report:b')] }))) as object;
const anExplorer = async (): Promise<Explorer> => {
  const explorer = createExplorer();
  await explorer.load(data);
  return explorer;
};
const [a, b] = [nodeId('report:a'), nodeId('report:b')];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createAddressSync', () => {
  it('makes a step of the history of each change of view, selection and filter', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    createAddressSync(explorer, page);
    explorer.dispatch(selectNodes([a]));
    explorer.dispatch(setFilter({ kinds: ['report'] }));
    explorer.dispatch(showView('list'));
    expect(page.entries).toEqual([
      '',
      '#v=1&sel=report:a',
      '#v=1&sel=report:a&kind=report',
      '#v=1&view=list&sel=report:a&kind=report',
    ]);
  });

  it('goes back and forward with the browser', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    createAddressSync(explorer, page);
    explorer.dispatch(selectNodes([a]));
    explorer.dispatch(selectNodes([b]));
    page.go(-1);
    expect(explorer.state.view.selection.nodes).toEqual([a]);
    page.go(-1);
    expect(explorer.address).toBe('');
    page.go(2);
    expect(explorer.state.view.selection.nodes).toEqual([b]);
    expect(page.entries).toHaveLength(3);
  });

  it('gathers camera, years and groups into the present step', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    createAddressSync(explorer, page);
    for (const zoom of [1, 2, 3]) explorer.dispatch(settleCamera({ x: 0, y: 0, zoom }));
    explorer.dispatch(setTime({ from: 1994 }));
    explorer.dispatch(openGroup('group:x'));
    expect(page.entries).toEqual(['']);
    vi.advanceTimersByTime(300);
    expect(page.entries).toEqual(['#v=1&from=1994&open=group:x&cam=0,0,3']);
  });

  it('writes what has gathered before it makes a new step', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    createAddressSync(explorer, page);
    explorer.dispatch(setTime({ from: 1994 }));
    explorer.dispatch(selectNodes([a]));
    expect(page.entries).toEqual(['#v=1&from=1994', '#v=1&sel=report:a&from=1994']);
    vi.advanceTimersByTime(1000);
    expect(page.entries).toHaveLength(2);
  });

  it('takes the hash at the beginning and leaves it as it is', async () => {
    const hash = '#kind=report&sel=report:a+report:gone&slide=one&src=https://evil.example/';
    const [explorer, page] = [createExplorer(), aPage(hash)];
    createAddressSync(explorer, page);
    await explorer.load(data);
    vi.advanceTimersByTime(1000);
    expect(explorer.address).toBe('v=1&sel=report:a&kind=report');
    expect(explorer.state.notice).toBe('Not in this dataset: “report:gone”.');
    expect(page.entries).toEqual([hash]);
    explorer.dispatch(selectNodes([b]));
    expect(page.entries.at(-1)).toBe('#v=1&sel=report:b&kind=report&slide=one&src=https://evil.example/');
  });

  it('follows a link to another view, and leaves hashes of other owners alone', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    createAddressSync(explorer, page);
    page.follow('#view=table');
    expect(explorer.state.view.view).toBe('table');
    page.follow('#section-2');
    expect(explorer.state.view.view).toBe('table');
  });

  it('carries along what other owners had there before anything of ours', async () => {
    const [explorer, page] = [await anExplorer(), aPage('#route=/a&tab=2')];
    createAddressSync(explorer, page);
    explorer.dispatch(showView('table'));
    expect(page.entries.at(-1)).toBe('#v=1&view=table&route=/a&tab=2');
  });

  it('takes the hash away with the last choice, and keeps the rest of the address', async () => {
    const [explorer, page] = [await anExplorer(), aPage('#view=list')];
    const replaced = vi.spyOn(page.history, 'pushState');
    createAddressSync(explorer, page);
    explorer.dispatch(showView('network'));
    expect(replaced).toHaveBeenLastCalledWith(null, '', '/explorer?x=1');
  });

  it('makes no step before there is a graph', () => {
    const [explorer, page] = [createExplorer(), aPage()];
    createAddressSync(explorer, page);
    explorer.dispatch(showView('list'));
    vi.advanceTimersByTime(300);
    expect(page.entries).toEqual(['#v=1&view=list']);
  });

  it('says what the address has no room for', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    createAddressSync(explorer, page);
    explorer.dispatch(setText('x'.repeat(5000)));
    expect(explorer.state.notice).toBe('The address has no room for the search text.');
  });

  it('says when a page keeps its address to itself, and does not throw', async () => {
    const [explorer, page] = [await anExplorer(), aPage('', false)];
    createAddressSync(explorer, page);
    explorer.dispatch(selectNodes([a]));
    expect(explorer.state.notice).toBe('This page does not let its address be kept in step.');
    expect(explorer.state.view.selection.nodes).toEqual([a]);
  });

  it('takes its listeners away and writes no more once disposed', async () => {
    const [explorer, page] = [await anExplorer(), aPage()];
    const sync = createAddressSync(explorer, page);
    expect(page.listeners).toBeGreaterThan(0);
    explorer.dispatch(setTime({ from: 1994 }));
    sync.dispose();
    sync.dispose();
    explorer.dispatch(selectNodes([a]));
    vi.advanceTimersByTime(1000);
    expect([page.entries, page.listeners, vi.getTimerCount()]).toEqual([[''], 0, 0]);
  });
});
