import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { forProduction } from '../../scripts/build-all.mjs';
import { serveFolder } from '../../bin/static-server.mjs';
import { VIEWS } from '../../src/state/view-state.ts';
import { aNewcomer, type Project } from '../build/newcomer.ts';
import { openSite } from './open-site.ts';

const DATA = {
  stemma: 1,
  id: 'tea',
  title: 'Tea',
  nodes: [
    { id: 'report:a', kind: 'report', label: 'A', when: '1990' },
    { id: 'definition:b', kind: 'definition', label: 'B', when: '1994' },
  ],
  claims: [{ id: 'b-in-a', from: 'report:a', relation: 'introduces', to: 'definition:b' }],
};

/** Keeps what is registered before and after each door is opened, then shows data. */
const ELEMENTS = `
import { StemmaExplorer } from 'stemma/elements';
window.before = customElements.get('stemma-explorer') === undefined;
await import('stemma');
window.same = customElements.get('stemma-explorer') === StemmaExplorer;
`;

const page = (script: string): string =>
  `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">
  <script type="module" src="${script}"></script>
  <stemma-explorer src="tea.json" loading="eager"></stemma-explorer></html>`;

let project: Project;

beforeAll(async () => {
  project = aNewcomer();
  project.write('page.css', 'stemma-explorer { block-size: 600px }');
  project.write('main.js', "import 'stemma';\n");
  project.write('elements.js', ELEMENTS);
  project.write('index.html', page('main.js'));
  project.write('elements.html', page('elements.js'));
  const input = ['index.html', 'elements.html'].map((name) => join(project.folder, name));
  await forProduction(async () => {
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      build: { rolldownOptions: { input }, target: 'es2022', chunkSizeWarningLimit: 2000 },
    });
  });
  project.write('dist/tea.json', JSON.stringify(DATA));
}, 120_000);
afterAll(() => project.remove());

const served = async (): Promise<string> => {
  const server = await serveFolder(join(project.folder, 'dist'), 0);
  onTestFinished(server.close);
  return server.address;
};

/** Tags within the page's open shadow trees that nobody has registered. */
const unknownTags = (): readonly string[] => {
  const trees: (Document | ShadowRoot)[] = [document];
  const found = new Set<string>();
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      if (element.matches(':not(:defined)')) found.add(element.localName);
    }
  }
  return [...found];
};

describe('the npm door, bundled', () => {
  it('stemma registers the explorer and all that stands in it, in every view', { timeout: 120_000 }, async () => {
    const { page, troubles } = await openSite('', { site: await served() });
    for (const view of VIEWS) {
      await page.evaluate(async (name) => {
        const explorer = document.querySelector('stemma-explorer')!;
        explorer.setAttribute('view', name);
        await (explorer as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, view);
      // Panels are loaded when they are first shown.
      await expect.poll(() => page.evaluate(unknownTags), { message: view, timeout: 15_000 }).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  it('stemma/elements registers nothing, and has the class that stemma registers', async () => {
    const { page, troubles } = await openSite('elements.html', { site: await served() });
    const seen = await page.evaluate(() => {
      const { before, same } = window as unknown as { readonly before: boolean; readonly same: boolean };
      return { before, same };
    });
    expect(seen).toEqual({ before: true, same: true });
    expect(troubles).toEqual([]);
  });
});
