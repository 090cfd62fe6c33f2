import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../bin/static-server.mjs';
import type { Equipment } from '../../src/cli/command-line.ts';
import { aFolder } from './a-folder.ts';

const DATASET =
  '{ "stemma": 1, "id": "a", "title": "A", "nodes": [{ "id": "report:a", "kind": "report", "label": "A" }] }';

/** Serves on any free port, and stops with the test. */
const serving = (): { readonly equipment: Pick<Equipment, 'serve'>; readonly address: () => string } => {
  let found = '';
  return {
    address: () => found,
    equipment: {
      serve: async (folder, pages) => {
        const server = await serveFolder(folder, 0, pages);
        onTestFinished(server.close);
        found = server.address;
        return server;
      },
    },
  };
};

describe('stemma serve', () => {
  it('shows a dataset that it reads again at each load, under a strict policy', async () => {
    const folder = aFolder({ 'a.json': DATASET, 'stemma.js': 'export {};' });
    const { equipment, address } = serving();
    const { status, out } = await folder.stemma(['serve', '/a.json'], { browserFiles: folder.path, ...equipment });
    expect([status, out.split('\n')]).toEqual([0, [`Stemma shows /a.json at ${address()}`, 'Stop it with Ctrl+C.']]);
    const page = await fetch(address());
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain(
      '<stemma-explorer address="hash" loading="eager" gestures="greedy" src="data.json">',
    );
    expect(await (await fetch(`${address()}data.json`)).json()).toMatchObject({ title: 'A' });
    folder.write('a.json', DATASET.replace('"title": "A"', '"title": "B"'));
    expect(await (await fetch(`${address()}data.json`)).json()).toMatchObject({ title: 'B' });
    folder.write('a.json', '{');
    const broken = await fetch(`${address()}data.json`);
    expect([broken.status, await broken.text()]).toEqual([
      500,
      'The dataset cannot be read now; its problems are in the terminal.\n',
    ]);
  });

  it('without a file shows the shipped dataset', async () => {
    const folder = aFolder({ 'stemma.js': '' });
    const { equipment, address } = serving();
    const { out } = await folder.stemma(['serve', '--json'], { browserFiles: folder.path, ...equipment });
    expect(JSON.parse(out)).toEqual({ ok: true, address: address() });
    expect(await (await fetch(address())).text()).toContain(
      '<stemma-explorer address="hash" loading="eager" gestures="greedy">',
    );
  });

  it('does not begin with what cannot be read, or without what it serves', async () => {
    const folder = aFolder({ 'a.json': '{' });
    const { equipment } = serving();
    expect(await folder.stemma(['serve', '/a.json'], { browserFiles: folder.path, ...equipment })).toMatchObject({
      status: 1,
    });
    expect(await folder.stemma(['serve'])).toMatchObject({
      status: 2,
      complaints: 'stemma serve: The explorer is not built yet: run npm run build first.',
    });
    expect((await folder.stemma(['serve', '--help'])).out).toContain('Usage: stemma serve');
  });
});
