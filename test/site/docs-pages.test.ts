import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOCS, docsPages } from '../../site/build/docs-pages.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

it('has each document and each name once, and a sentence about it', () => {
  for (const of of ['document', 'path', 'label', 'about'] as const) {
    expect(repeated(DOCS.map((entry) => entry[of]))).toEqual([]);
  }
  expect(DOCS.filter(({ about }) => !about.endsWith('.'))).toEqual([]);
});

it('makes a page of each document that leads to the one before and the one after', () => {
  const documents = new Map(
    [...DOCS.map(({ document }) => document), 'test/build/sizes.json'].map((at) => [at, read(at)]),
  );
  const pages = docsPages(documents);
  expect(pages.map(({ path }) => path)).toEqual(['docs/', ...DOCS.map(({ path }) => path)]);
  const [, , second] = pages;
  const html = JSON.stringify(second);
  expect(html).toContain(`${DOCS[0]!.path}\\"><span>Before`);
  expect(html).toContain(`${DOCS[2]!.path}\\"><span>Next`);
});
