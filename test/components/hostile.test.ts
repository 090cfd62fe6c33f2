/** Texts of any length and script keep to their places in every view. */
import { beforeEach, describe, expect, it } from 'vitest';
import { toPlain } from '../../src/formats/to-plain.ts';
import { VIEWS } from '../../src/state/view-state.ts';
import { HOSTILE } from './hostile-dataset.ts';
import { anExplorer, settled } from './mount.ts';
import { overflows } from './overflow.ts';

const SIZES = { laptop: [1366, 768], tablet: [900, 768], phone: [390, 844] } as const;

const VISITS: readonly (readonly [name: string, state: string])[] = [
  ...VIEWS.map((view) => [view, `view=${view}`] as const),
  ...VIEWS.map((view) => [`${view} with details`, `view=${view}&sel=definition:d1`] as const),
  ['a claim', 'sel=definition:d1 narrows definition:d0'],
  ['a table of claims', 'view=table&table=claims'],
  ['a cell', 'view=coverage&cell=report:r1..dimension:food'],
  ['two definitions', 'view=definitions&cmp=definition:d0..definition:d1'],
  ['a trace', 'trace=definition:d0..definition:d5'],
  ['a trace beside the lineage', 'view=lineage&trace=definition:d0..definition:d5'],
  ['a comparison', 'ask=compare&cmp=report:r0..report:r1'],
  ['disputes', 'ask=disputes'],
];

describe.each(Object.entries(SIZES))('hostile texts on a %s', (_, size) => {
  beforeEach(() => {
    expect('stemmaWasHere' in globalThis).toBe(false);
  });

  it.each(VISITS)('keep to their places: %s', async (_name, state) => {
    const explorer = await anExplorer({ state }, toPlain(HOSTILE), size);
    await settled();
    await settled();
    expect(overflows(explorer)).toEqual([]);
    expect('stemmaWasHere' in globalThis).toBe(false);
  });
});
