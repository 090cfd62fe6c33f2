import { existsSync } from 'node:fs';
import * as core from '../../src/index.ts';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { filesUnder } from '../architecture/code-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const documents = filesUnder('', /\.md$/);
const readme = documents.find(({ path }) => path === 'README.md')!.text;

const headingId = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headingsOf = (path: string): readonly string[] => {
  const { text } = documents.find((document) => document.path === path)!;
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => headingId(heading));
};

describe('every document', () => {
  it('links to files and headings that are there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:)([^)#]*)(#[^)]*)?\)/g)].flatMap(([, file = '', anchor]) => {
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        if (!existsSync(ROOT + target)) return [`${path}: ${target}`];
        return anchor === undefined || headingsOf(target).includes(anchor.slice(1))
          ? []
          : [`${path}: ${target}${anchor}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names scripts and files that are there', () => {
    const scripts = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run ([a-z]+)/g)]
        .filter(([, name = '']) => !(name in manifest.scripts))
        .map(([found]) => `${path}: ${found}`),
    );
    const made = /^dist\//;
    const files = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|components|test|docs|graph-data|scripts|bin|site|dist)\/[\w./-]*)`/g)]
        .filter(([, file = '']) => !made.test(file) && !existsSync(ROOT + file))
        .map(([, file]) => `${path}: ${file}`),
    );
    expect([...scripts, ...files]).toEqual([]);
  });
});

describe('the README', () => {
  it('shows a dataset that is read whole', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
    const parsed = parseDataset(example, { strict: true });
    expect(parsed).toMatchObject({
      ok: true,
      value: { report: { nodes: { kept: 2 }, claims: { kept: 1 }, problems: [] } },
    });
  });

  it('answers with the core as it shows', () => {
    const [, names = ''] = /import \{ (createModel[^}]*) \} from 'stemma\/core'/.exec(readme) ?? [];
    expect(names.split(', ').filter((name) => !(name in core))).toEqual([]);
    const [, text = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
    const parsed = core.parseDataset(text);
    if (!parsed.ok) throw new Error('refused');
    const model = core.createModel(parsed.value);
    const { traces } = core.traceInfluence(model, { from: 'report:a', to: 'report:b' });
    expect(traces.map(({ nodes }) => nodes)).toEqual([['report:a', 'report:b']]);
    expect(core.lineageOf(model, core.nodeId('report:b'))).toEqual({ ancestors: [], descendants: [] });
  });

  it('names every decision in the list of decisions', () => {
    const listed = documents.find(({ path }) => path === 'docs/adr/README.md')!.text;
    const records = documents.filter(({ path }) => /^docs\/adr\/\d/.test(path)).map(({ path }) => posix.basename(path));
    expect(records.filter((name) => !listed.includes(`(${name})`))).toEqual([]);
  });
});
