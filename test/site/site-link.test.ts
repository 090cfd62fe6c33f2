import { expect, it } from 'vitest';
import { siteLink } from '../../site/build/site-link.ts';
import { toRoot } from '../../site/build/site-page.ts';

const PLACES = new Map([
  ['docs/site/embed.md', 'docs/embed/'],
  ['docs/questions.md', 'docs/questions/'],
]);

it.each([
  ['embed.md#npm', 'docs/embed/#npm'],
  ['../questions.md', 'docs/questions/'],
  ['../../site/examples/react/', 'examples/react/'],
  ['../../graph-data/schema/dataset.schema.json', 'schema/dataset.schema.json'],
  ['../../index.html', ''],
])('the link %s of a document leads to %s', (link, place) => {
  expect(siteLink(link, 'docs/site/embed.md', PLACES)).toBe(place);
});

it('refuses what has no place on the site', () => {
  expect(() => siteLink('../../CONTRIBUTING.md', 'docs/site/embed.md', PLACES)).toThrow(/not on the site/);
});

it.each([
  ['home/', '../'],
  ['docs/embed/', '../../'],
])('from %s the root is %s', (path, root) => {
  expect(toRoot(path)).toBe(root);
});
