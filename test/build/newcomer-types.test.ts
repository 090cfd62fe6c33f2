import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNewcomer, type Project } from './newcomer.ts';

let project: Project;
beforeAll(() => {
  project = aNewcomer();
});
afterAll(() => project.remove());

/** What somebody may write with the package; a line that must not compile says so. */
const PAGE = `
import 'stemma';
import { StemmaExplorer, StemmaRequest, type StemmaFacts, type TraceResult, type ViewState } from 'stemma/elements';

const explorer = document.querySelector('stemma-explorer')!;
const same: StemmaExplorer = explorer;
same.view = 'lineage';
// @ts-expect-error: no such view
same.view = 'globe';
const view: ViewState | undefined = explorer.viewState;
explorer.addEventListener('stemma-select', ({ detail }) => explorer.select(detail.nodes));
explorer.addEventListener('stemma-error', ({ detail: { code, message, line } }) => console.error(code, message, line));
document.addEventListener('stemma-trace', (event) => {
  const found: TraceResult = event.detail;
  console.log(found.traces.map(({ sentence }) => sentence));
});
explorer.addEventListener('stemma-focus-request', (event) => {
  const { steps } = event.detail;
  if (event instanceof StemmaRequest && (steps ?? 1) > 2) event.preventDefault();
});
// @ts-expect-error: a focus has no colour
explorer.addEventListener('stemma-focus-request', (event) => event.detail.colour);
const facts: StemmaFacts['stemma-ready'] = { nodes: 1, claims: 2 };
void explorer.load('a.json', { signal: new AbortController().signal }).then(({ nodes }) => nodes.kept);
void explorer.trace({ from: 'report:a', to: 'report:b' }).then(({ complete }) => complete);
explorer.filter({ dimensions: ['dimension:food'], match: 'all' });
explorer.setTime({ from: 1994 });
explorer.dataset = { stemma: 1 };
explorer.address = 'hash';
export const [hit] = explorer.search('food');
export const rows: readonly string[] = explorer.coverage({ from: 1994 }).rows;
export { facts, view };
`;

const CORE = `
import { createModel, parseDataset, traceInfluence, type Problem, type TraceResult } from 'stemma/core';

const parsed = parseDataset('{"stemma":1}', { strict: true });
export const problems: readonly Problem[] = parsed.ok ? [] : parsed.error;
export const traces: TraceResult | undefined = parsed.ok
  ? traceInfluence(createModel(parsed.value), { from: 'report:a' })
  : undefined;
`;

const REACT = `
import 'stemma/react';
import type { StemmaExplorer } from 'stemma/elements';

export const Explorer = ({ onPick }: { onPick(nodes: readonly string[]): void }) => (
  <stemma-explorer
    ref={(explorer: StemmaExplorer | null) => explorer?.fit()}
    className="wide"
    src="my-data.json"
    view="lineage"
    address="hash"
    onstemma-select={({ detail }) => onPick(detail.nodes)}
    onstemma-select-request={(event) => event.preventDefault()}
  >
    <p slot="header">Lineage</p>
  </stemma-explorer>
);
// @ts-expect-error: no such theme
export const pink = <stemma-explorer theme="pink" />;
`;

const OTHERS = `
import 'stemma/svelte';
import 'stemma/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

export const svelte: SvelteHTMLElements['stemma-explorer'] = {
  view: 'table',
  'onstemma-ready': ({ detail }) => console.log(detail.claims),
};
export const vue: InstanceType<GlobalComponents['stemma-explorer']>['$props'] = {
  theme: 'dark',
  dataset: { stemma: 1 },
  onStemmaViewChange: ({ detail }) => console.log(detail.address),
};
// @ts-expect-error: no such view
export const globe: SvelteHTMLElements['stemma-explorer'] = { view: 'globe' };
`;

const FILES = { 'page.ts': PAGE, 'core.ts': CORE, 'react.tsx': REACT, 'others.ts': OTHERS };

/** A compiler on a machine that does a lot besides. */
const PATIENCE_MS = 240_000;

/** What the compiler finds in files of the newcomer and in our declarations; those of other packages are theirs. */
const findings = (files: readonly (keyof typeof FILES)[], options: object): readonly string[] => {
  for (const name of files) project.write(name, FILES[name]);
  const compilerOptions = {
    ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx' },
    ...{ strict: true, noEmit: true, types: [], skipLibCheck: true, ...options },
  };
  project.write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
  try {
    project.run('node_modules/typescript/bin/tsc', '-p', '.', '--pretty', 'false');
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .filter((line) => /^\S/.test(line) && (!line.includes('node_modules/') || line.includes('node_modules/stemma/')));
  }
};

const ALL = Object.keys(FILES) as readonly (keyof typeof FILES)[];

describe('types for a newcomer', { timeout: PATIENCE_MS }, () => {
  it('hold where a bundler resolves modules', () => {
    expect(findings(ALL, { module: 'ESNext', moduleResolution: 'Bundler' })).toEqual([]);
  });

  it('hold where Node resolves modules', () => {
    expect(findings(ALL, { module: 'Node16', moduleResolution: 'Node16' })).toEqual([]);
  });

  it('hold where declarations of packages are checked too', () => {
    const strictest = { module: 'Node16', moduleResolution: 'Node16', skipLibCheck: false };
    expect(findings(['page.ts', 'core.ts'], strictest)).toEqual([]);
  });
});
