import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlePage } from '../../src/cli/bundle-page.ts';
import { json } from '../../src/formats/json.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { someText } from '../arbitraries.ts';
import { aClaim, aDataset, aNode } from '../builders.ts';
import { aFolder } from './a-folder.ts';

const HOSTILE = '</script><script>alert(1)</script><!--';
const DATASET = aDataset({
  title: `A ${HOSTILE}`,
  nodes: [aNode('report:a', { label: HOSTILE, summary: '\u2028&lt;' })],
  claims: [aClaim('report:b', 'cites', 'report:a')],
});

const files = { 'a.json': json.write(DATASET), 'stemma.bare.js': 'const a = 1 < 2;' };
const bundled = async (args: readonly string[] = []) => {
  const folder = aFolder(files);
  const command = ['bundle', '/a.json', '-o', '/out/a.html', ...args];
  return { folder, ...(await folder.stemma(command, { browserFiles: folder.path })) };
};

const blockOf = (page: string, id: string): string =>
  new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '';

const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code ?? '');

describe('stemma bundle', () => {
  it('writes one page with the dataset inside, as data that nothing can begin in', async () => {
    const { folder, status, out } = await bundled([
      '--view',
      'list',
      '--state',
      'kind=report',
      '--controls',
      'minimal',
    ]);
    expect([status, out]).toEqual([0, 'Loaded 2 nodes and 1 claim. Wrote /out/a.html, which opens in any browser.']);
    const page = folder.read('out/a.html');
    const parsed = parseDataset(JSON.parse(blockOf(page, 'stemma-dataset')));
    expect(parsed.ok && parsed.value.dataset).toEqual(DATASET);
    expect(JSON.parse(blockOf(page, 'stemma-attributes'))).toEqual({
      loading: 'eager',
      gestures: 'greedy',
      address: 'hash',
      view: 'list',
      state: 'kind=report',
      controls: 'minimal',
    });
    expect(scriptsOf(page)).toHaveLength(2);
    expect(page).toContain('<title>A &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--</title>');
  });

  it('lets its two scripts and its style do their work, and nothing else', async () => {
    const { folder } = await bundled();
    const page = folder.read('out/a.html');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scriptsOf(page).map(hash).join(' ')}`,
      `style-src ${hash(style)}`,
      'img-src data: blob:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.match(/ style="/g)).toBeNull();
  });

  it('says what it shows where no script runs', async () => {
    const { folder } = await bundled(['--title', 'My page']);
    const page = folder.read('out/a.html');
    expect(page).toContain('<title>My page</title>');
    expect(page).toMatch(/<figure class="stemma-poster"[^]*b cites &lt;\/script/);
  });

  it.each([
    [['--view', 'cube'], 'stemma bundle: --view must be one of network, lineage'],
    [['--controls', 'some'], 'stemma bundle: --controls must be one of full, minimal, none.'],
  ])('ends with 2 for %j', async (args, sentence) => {
    const { status, complaints } = await bundled(args);
    expect(status).toBe(2);
    expect(complaints).toContain(sentence);
  });

  it('says which ids of an address are gone', async () => {
    const { status, complaints } = await bundled(['--state', 'sel=report:gone']);
    expect(status).toBe(1);
    expect(complaints).toContain('report:gone');
  });

  it('needs the built explorer, an output and a whole dataset', async () => {
    const folder = aFolder({ ...files, 'bad.json': '{' });
    const own = { browserFiles: folder.path };
    expect(await folder.stemma(['bundle', '/a.json', '-o', '/b.html'])).toMatchObject({
      status: 2,
      complaints: 'stemma bundle: The explorer is not built yet: run npm run build first.',
    });
    expect(await folder.stemma(['bundle', '/a.json'], own)).toMatchObject({ status: 2 });
    const broken = await folder.stemma(['bundle', '/bad.json', '-o', '/b.html'], own);
    expect([broken.status, broken.out.split('\n').at(-1)]).toEqual([1, 'Nothing was written.']);
  });
});

describe('the page', () => {
  const plain = { title: 'T', language: 'en', attributes: {}, dataset: '{}', poster: '', script: '1' };

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(someText(), fc.constantFrom('</script>', '<!--', '"><b>', '</title>'), (text, trap) => {
        const hostile = text + trap;
        const page = bundlePage({
          ...plain,
          title: hostile,
          language: hostile,
          attributes: { state: hostile },
          dataset: JSON.stringify({ title: hostile }),
        });
        expect(page.match(/<\/?[a-z]+/g)).toEqual(bundlePage(plain).match(/<\/?[a-z]+/g));
        expect(JSON.parse(blockOf(page, 'stemma-dataset'))).toEqual({ title: hostile });
        expect(JSON.parse(blockOf(page, 'stemma-attributes'))).toEqual({ state: hostile });
      }),
    );
  });

  it('takes no script that would end its own element', () => {
    expect(() => bundlePage({ ...plain, script: 'a = "</script>"' })).toThrow('would end its own element');
  });
});
