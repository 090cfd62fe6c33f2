import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { aNewcomer, type Project } from './newcomer.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let project: Project;
beforeAll(() => {
  project = aNewcomer();
});
afterAll(() => project.remove());

/** Every way into the package that is a module, from the outside. */
const DOORS = ['stemma', 'stemma/elements', 'stemma/core', 'stemma/react', 'stemma/svelte', 'stemma/vue'];

describe('the packed package', () => {
  it('is one that publint has nothing to say about', async () => {
    const { buffer } = new Uint8Array(readFileSync(project.tarball));
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that are found where its modules are', () => {
    // There are ES modules alone: `require` and the resolution of Node 10 are not served, and the profile leaves them out.
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    expect(() => project.run(attw, project.tarball, '--profile', 'esm-only', '--no-color')).not.toThrow();
  });

  it('resolves each of its doors, the schema and the files for a page', () => {
    const names = [
      ...DOORS,
      'stemma/schema',
      'stemma/cdn/stemma.js',
      'stemma/cdn/integrity.json',
      'stemma/custom-elements.json',
      'stemma/package.json',
    ];
    const code = `for (const name of ${JSON.stringify(names)}) await import('node:fs').then(({ readFileSync }) => readFileSync(new URL(import.meta.resolve(name))));`;
    expect(project.run('--input-type=module', '-e', code)).toBe('');
  });

  it('brings the plain scripts too, which nobody can import', () => {
    const files = ['stemma.single.js', 'stemma.bare.js'].map((name) =>
      join(project.folder, 'node_modules/stemma/dist/cdn', name),
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(Object.keys(manifest.exports).filter((door) => /single|bare|cdn\/\*$/.test(door))).toEqual([]);
  });

  it('says of each module that registers elements that it has effects', () => {
    const lib = join(project.folder, 'node_modules/stemma/dist/lib');
    const registering = readdirSync(lib, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .filter((name) => readFileSync(join(lib, name), 'utf8').includes('customElements.define('))
      .map((name) => `./dist/lib/${name.replaceAll('\\', '/')}`);
    const listed = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    expect(registering).not.toEqual([]);
    expect(registering.filter((file) => !listed.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has no door to its insides', () => {
    const code = `console.log(await import('stemma/dist/lib/core.js').then(() => 'open', ({ code }) => code));`;
    expect(project.run('--input-type=module', '-e', code)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('names a licence, and brings it', () => {
    expect(manifest.license).toBe('MIT');
    expect(readFileSync(join(project.folder, 'node_modules/stemma/LICENSE'), 'utf8')).toContain('MIT');
  });
});

describe('in Node, without a page', () => {
  it.each(DOORS)('%s can be imported, as a server that renders pages does', (door) => {
    expect(project.run('--input-type=module', '-e', `await import('${door}'); console.log('fine');`)).toBe('fine');
  });

  it('stemma/core adds nothing to the globals', () => {
    const code = `const before = new Set(Object.getOwnPropertyNames(globalThis));
      await import('stemma/core');
      console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));`;
    expect(project.run('--input-type=module', '-e', code)).toBe('[]');
  });
});
