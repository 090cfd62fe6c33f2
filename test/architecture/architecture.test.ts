import { describe, expect, it } from 'vitest';
import { filesUnder, productFiles } from './code-files.ts';
import { cyclesIn } from './cycles.ts';
import { importsOf } from './imports.ts';
import { layerOf, layerViolations, ALLOWED } from './layers.ts';

const MOST_LINES = 400;
const files = productFiles();
const imports = files.flatMap(importsOf);

describe('the layers', () => {
  it('import only from their left', () => {
    expect(layerViolations(imports)).toEqual([]);
  });

  it('are all in the table', () => {
    const known = new Set([...ALLOWED.keys()].map((name) => name.replace('/*', '')));
    const layers = new Set(files.map(({ path }) => layerOf(path).replace(/^(components\/panels)\/.*/, '$1')));
    expect([...layers].filter((layer) => !known.has(layer) && layer !== 'src/yaml.d.ts')).toEqual([]);
  });

  it('have no cycle of files', () => {
    expect(cyclesIn(imports)).toEqual([]);
  });

  it('have no barrel', () => {
    const isIndex = (path: string): boolean => path === 'src/index.ts' || path === 'components/index.ts';
    expect(files.filter(({ path }) => path.endsWith('/index.ts') && !isIndex(path)).map(({ path }) => path)).toEqual(
      [],
    );
    expect(imports.filter(({ from, isReExport }) => isReExport && !isIndex(from))).toEqual([]);
  });

  it('name each file they import with its ending', () => {
    const bare = imports.filter(({ to, isPackage }) => !isPackage && !/\.(ts|yaml|json|css|vue|svelte)$/.test(to));
    expect(bare).toEqual([]);
  });
});

describe('files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const code = filesUnder('', /\.(ts|mjs|js|css)$/);
    expect(code.filter(({ text }) => text.split('\n').length > MOST_LINES + 1).map(({ path }) => path)).toEqual([]);
  });

  it('have names in kebab case', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]+(\.d)?\.ts$/.test(path))).toEqual([]);
  });

  it('are not called after what they are not', () => {
    const vague = /(^|\/|-)(utils?|helpers?|types|common|misc|manager|service|info)(-|\.|\/)/;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});
