import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEYS } from '../../components/canvas/keys.ts';
import { parseDataset } from '../../src/index.ts';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.ts';
import { DIMENSION_HUES, palette } from '../../src/scene/palette.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the page of keys has every key, as the explorer tells it', () => {
  const rows = [...read('docs/site/keyboard.md').matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, key, does]) => [
    key,
    does,
  ]);
  expect(rows.slice(2)).toEqual(KEYS.map(({ shown, does }) => [shown, does]));
});

it('the page of the data model has every kind and relation', () => {
  const page = read('docs/site/data-model.md');
  const { kinds, relations } = BUILT_IN_VOCABULARY;
  expect([...kinds, ...relations].filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
});

it('the page of data shows a dataset that is read whole, and the sheets that can be had', () => {
  const page = read('docs/site/your-data.md');
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  expect(parseDataset(example, { strict: true })).toMatchObject({ ok: true });
  for (const name of ['claims.csv', 'nodes.csv']) expect(page).toContain(read(`site/builder/${name}`));
});

it('the colours of the site are those of the explorer', () => {
  const site = read('site/shared/site.css') + read('site/home/home.css');
  const wanted = (name: string, light: string, dark: string): string =>
    `--${name}: light-dark(${light.toLowerCase()}, ${dark.toLowerCase()});`;
  const inks = (['paper', 'panel', 'rule', 'rule2', 'ink', 'ink2', 'ink3', 'rubric', 'link'] as const).map((ink) =>
    wanted(ink, palette.light.inks[ink], palette.dark.inks[ink]),
  );
  const hues = DIMENSION_HUES.map((hue) =>
    wanted(hue, palette.light.dimensions[hue].stroke, palette.dark.dimensions[hue].stroke),
  );
  const idea = wanted('idea', palette.light.families.idea.stroke, palette.dark.families.idea.stroke);
  expect([...inks, ...hues, idea].filter((token) => !site.includes(token))).toEqual([]);
});
