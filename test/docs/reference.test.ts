import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { referenceText } from '../../scripts/api/reference.ts';
import { ADDRESS_KEYS } from '../../src/state/address-keys.ts';
import { filesUnder } from '../architecture/code-files.ts';
import { publicNames, type PublicNames } from './public-names.ts';

// Lit warns once that its checks are on, which is what a test wants.
vi.hoisted(() => Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) }));

const page = readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8');

/** Names that the page does not have where it has names: at the beginning of a row, in a list, or as a second name. */
const missingFrom = (text: string, names: PublicNames): readonly string[] =>
  Object.entries(names).flatMap(([what, list]) =>
    list
      .filter((name) => !new RegExp(`(^\\| |· |^|is )\`${name}[\`(]`, 'm').test(text))
      .map((name) => `${what} ${name}`),
  );

/** The compiler reads all sources for the page. */
const PATIENCE_MS = 180_000;

describe('the reference', () => {
  let written: string;
  beforeAll(async () => {
    written = await referenceText();
  }, PATIENCE_MS);

  it('is what the code says now; otherwise run npm run reference', () => {
    expect(page).toBe(written);
  });

  it('gives everything a meaning', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => / \| *\|/.test(row))).toEqual([]);
  });
});

describe('the reference, looked at from the sources', () => {
  const names = publicNames();

  it('has every attribute, member, event, request, part, slot and custom property', () => {
    expect(Object.entries(names).filter(([, list]) => list.length === 0)).toEqual([]);
    expect(missingFrom(page, names)).toEqual([]);
  });

  it('has every key of the address and every command', () => {
    const [main] = filesUnder('src/cli', /main\.ts$/);
    const commands = [...main!.text.matchAll(/\badd\(\s*'([a-z]+) /g)].map(([, name = '']) => `stemma ${name}`);
    expect(commands).not.toEqual([]);
    const headings = commands.filter((name) => !page.includes(`### \`${name}\`\n`));
    expect([...headings, ...missingFrom(page, { key: ADDRESS_KEYS })]).toEqual([]);
  });

  it('would miss a name that is not there', () => {
    const cut = page.replace(
      /^\| `(follow|fit\(\)|stemma-trace`|header|legend|--stemma-face|stemma-hop-request).*\n/gm,
      '',
    );
    expect(missingFrom(cut, names)).toEqual([
      'attribute follow',
      'member fit',
      'member follow',
      'event stemma-trace',
      'request stemma-hop-request',
      'part legend',
      'slot header',
      'custom property --stemma-face',
    ]);
  });
});
