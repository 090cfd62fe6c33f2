import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder, type CodeFile } from './code-files.ts';

/** Paths of one machine, and hosts that packages come from: neither belongs in a file of the repository. */
const PLACES: readonly RegExp[] = [
  /(?<![\w.])\/(work|home|root|Users|tmp|mnt)\/[\w.-]/,
  /\b[A-Z]:\\(Users|work)\\/,
  /registry\.[\w-]+\.(org|com|io)/,
];

const climbsOut = ({ path, text }: CodeFile): readonly string[] =>
  // `../2006` is a date: some time before 2006.
  [...text.matchAll(/(?<![\w.])(?:\.\.\/)+(?!\d{3})[\w.*-]*/g)]
    .map(([up]) => up)
    .filter((up) => posix.join(posix.dirname(path), up).startsWith('..'));

const placesIn = (file: CodeFile): readonly string[] => [
  ...climbsOut(file).map((up) => `${file.path} names ${up}`),
  ...PLACES.flatMap((pattern) => {
    const found = pattern.exec(file.text);
    return found ? [`${file.path} names ${found[0]}`] : [];
  }),
];

it('names no place outside the repository', () => {
  const files = filesUnder('').filter(({ path }) => path !== 'test/architecture/stands-alone.test.ts');
  expect(files.flatMap(placesIn)).toEqual([]);
});

it('would see one', () => {
  const bad: CodeFile = { path: 'docs/a.md', text: 'See ../../notes/plan.md, and /home/me/data.' };
  expect(placesIn(bad)).toEqual(['docs/a.md names ../../notes', 'docs/a.md names /home/m']);
});
