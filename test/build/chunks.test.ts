/** Which code is in which file of dist/cdn, and which of them a page asks for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notedModules } from '../../scripts/note-modules.mjs';
import { openMeasured } from '../../scripts/open-measured.mjs';

const modules = notedModules();
const modulesOf = (files: Iterable<string>): readonly string[] =>
  [...new Set(files)].flatMap((file) => Object.keys(modules[file] ?? {}));

/** What has no place before the first drawing. */
const LATER = [
  /^components\/(panels|controls|canvas)\//,
  /^components\/(parts|explorer\/works)\.ts$/,
  /^src\/(app\/(export|trace|view)-|engine\/(cytoscape|svg|layout)\/|state\/(cite|story|trace)|analysis\/(?!filter\.ts))/,
  /^src\/(scene\/(lineage|timeline)\/|formats\/(csv|json)\.ts|sources\/fetch-problem)/,
  /node_modules\/(cytoscape|papaparse|minisearch|lucide|tinykeys|uqr|graphology|cose-base)/,
];

/** What the network has no use for until its reader asks for more. */
const MORE_THAN_NETWORK = [
  /^components\/panels\/(trace|stories|share|compare|disputes|lineage|timeline|coverage|definitions|list|table|details)\//,
  /^src\/(app\/(export|trace|view)-|engine\/(svg\/|layout\/(?!lay-out\.ts))|state\/cite\/(bibtex|ris|csl)|scene\/(lineage|timeline)\/)/,
  /node_modules\/(papaparse|uqr|cose-base)/,
];

const among = (paths: readonly string[], kinds: readonly RegExp[]): readonly string[] =>
  paths.filter((path) => kinds.some((kind) => kind.test(path)));

/** Scripts without their query, and how often each was asked for. */
const timesAsked = (scripts: readonly string[], name: RegExp): number =>
  scripts.filter((file) => name.test(file)).length;

describe.each(['stemma.js', 'stemma.js?v=1'])('a page with %s', (script) => {
  let measured: Awaited<ReturnType<typeof openMeasured>>;
  beforeAll(async () => {
    measured = await openMeasured(script);
  });
  afterAll(() => measured.close());

  it('draws the graph with two files, and nothing in them is for later', async () => {
    const first = await measured.first();
    expect(first).toEqual(['stemma.js', expect.stringMatching(/^parts\/first-/)]);
    expect(among(modulesOf(first), [/^components\/explorer\/stemma-explorer/, /^src\/engine\/painter/])).not.toEqual(
      [],
    );
    expect(among(modulesOf(first), LATER)).toEqual([]);
  });

  it('shows the network without code for traces, stories, sharing and other views', () => {
    const seen = modulesOf(measured.scripts);
    expect(among(seen, [/^components\/canvas\/stemma-canvas/, /node_modules\/cytoscape/])).not.toEqual([]);
    expect(among(seen, MORE_THAN_NETWORK)).toEqual([]);
  });

  it('runs each file once, under one name', async () => {
    expect(new Set(measured.scripts).size).toBe(measured.scripts.length);
    expect(timesAsked(measured.scripts, /^stemma\.js$/)).toBe(1);
    await measured.page.evaluate(() => document.querySelector('stemma-explorer')!.setAttribute('state', 'view=list'));
    await measured.standing();
    expect(new Set(measured.scripts).size).toBe(measured.scripts.length);
    expect(await measured.page.locator('stemma-list').count()).toBe(1);
  });
});
