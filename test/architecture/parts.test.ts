/** What the table of parts in `components/parts.ts` says about elements, against what elements say themselves. */
import { expect, it } from 'vitest';
import { filesUnder } from './code-files.ts';

const components = filesUnder('components', /\.ts$/);
const table = components.find(({ path }) => path === 'components/parts.ts')!.text;

/** Tags that a folder's templates have in them. */
const shownIn = (folder: string): readonly string[] =>
  components
    .filter(({ path }) => path.startsWith(folder) && !path.endsWith('-styles.ts'))
    .flatMap(({ text }) => [...text.matchAll(/<(stemma-[a-z-]+)[\s>]/g)].map(([, tag = '']) => tag))
    .filter((tag) => tag !== 'stemma-explorer');

const entryOf = (tag: string): string => table.split('\n  [').find((entry) => entry.includes(`'${tag}',`)) ?? '';

it('names every element that is shown somewhere', () => {
  const shown = new Set(shownIn('components/'));
  expect([...shown].filter((tag) => !table.includes(`'${tag}'`))).toEqual([]);
});

it('brings along what is inside a part', () => {
  const parts = components.flatMap(({ path, text }) => {
    const [, tag] = /interface HTMLElementTagNameMap \{\s+'(stemma-[a-z-]+)'/.exec(text) ?? [];
    return path.startsWith('components/panels/') && tag !== undefined ? [{ path, tag, text }] : [];
  });
  const missing = parts.flatMap(({ tag, text }) =>
    [...text.matchAll(/<(stemma-[a-z-]+)\s/g)]
      .map(([, inside = '']) => inside)
      .filter((inside) => inside !== tag && !entryOf(tag).includes(`'${inside}'`))
      .map((inside) => `${tag} has ${inside} inside`),
  );
  expect(parts.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});
