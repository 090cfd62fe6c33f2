import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { toPlain } from '../../src/formats/to-plain.ts';
import { aClaim, aDataset, anEvidence, aNode } from '../builders.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const DATASET = aDataset({
  title: 'Defined',
  nodes: [
    aNode('definition:un', { label: 'UN approach', when: '1994' }),
    aNode('definition:eu', { label: 'EU definition', short: 'EU 2004', when: '2004' }),
    aNode('element:fear', { label: 'Freedom from fear', short: 'fear', facet: 'value' }),
    aNode('element:want', { label: 'Freedom from want', short: 'want', facet: 'value' }),
    aNode('element:law', { label: 'Legal framework', facet: 'means' }),
  ],
  claims: [
    aClaim('definition:un', 'contains', 'element:fear'),
    aClaim('definition:un', 'contains', 'element:want'),
    aClaim('definition:eu', 'contains', 'element:fear', { evidence: [anEvidence({ phrase: 'freedom from fear' })] }),
    aClaim('definition:eu', 'contains', 'element:want', {
      polarity: 'excludes',
      evidence: [anEvidence({ phrase: 'solely' })],
    }),
    aClaim('definition:eu', 'contains', 'element:law'),
    aClaim('definition:eu', 'narrows', 'definition:un', { when: '2004' }),
  ],
});

const aTable = async (state = '') => {
  const explorer = await anExplorer({ state: `view=definitions${state}` }, toPlain(DATASET), [1300, 760]);
  await settled();
  return explorer;
};

describe('<stemma-definitions>', () => {
  it('is accessible at rest and while comparing', async () => {
    const explorer = await aTable();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    explorer.viewState = { ...explorer.viewState!, compared: ['definition:un', 'definition:eu'] as never };
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('tells what each definition says of each element, and never takes silence for an exclusion', async () => {
    const explorer = await aTable();
    const names = [...within(explorer, 'stemma-definitions').shadowRoot!.querySelectorAll('[role="gridcell"]')];
    expect(names.map((one) => one.getAttribute('aria-label'))).toEqual([
      'UN approach, Freedom from fear: affirmed',
      'EU 2004, Freedom from fear: affirmed',
      'UN approach, Freedom from want: affirmed',
      'EU 2004, Freedom from want: excluded',
    ]);
    await page.getByRole('button', { name: /1 more, each in one definition: Legal framework/ }).click();
    await settled();
    await expect
      .element(page.getByRole('gridcell', { name: 'UN approach, Legal framework: not stated' }))
      .toBeInTheDocument();
  });

  it('compares two picked columns: chips, sentence, both wordings', async () => {
    const explorer = await aTable();
    await page.getByRole('button', { name: 'UN approach 1994' }).click();
    await page.getByRole('button', { name: 'EU 2004' }).click();
    await settled();
    expect(explorer.address).toBe('v=1&view=definitions&cmp=definition:un..definition:eu');
    const panel = textOf(within(explorer, 'stemma-comparison'));
    expect(panel).toContain('UN approach and EU 2004');
    expect(panel).toContain('Kept fear Excluded want Added + Legal framework');
    expect(panel).toContain('“solely”');
    await page.getByRole('button', { name: 'Turn round' }).click();
    expect(explorer.viewState?.compared).toEqual(['definition:eu', 'definition:un']);
    await page.getByRole('button', { name: 'Compare nothing' }).click();
    expect(explorer.viewState?.compared).toEqual([]);
  });

  it('opens the claims of a cell, and the entry of an element', async () => {
    const explorer = await aTable();
    await page.getByRole('gridcell', { name: 'EU 2004, Freedom from want: excluded' }).click();
    await settled();
    expect(explorer.viewState?.selection.claims).toEqual(['definition:eu contains element:want']);
    expect(textOf(within(explorer, 'stemma-details'))).toContain('“solely”');
    await page.getByRole('button', { name: 'Freedom from want', exact: true }).first().click();
    expect(explorer.viewState?.selection.nodes).toEqual(['element:want']);
  });

  it('says so where no definition passes', async () => {
    const explorer = await aTable('&kind=element');
    expect(textOf(within(explorer, 'stemma-definitions'))).toContain('No definition that passes the filters');
  });

  it('blames no filter where there is none', async () => {
    const bare = toPlain(aDataset({ nodes: [aNode('definition:un')] }));
    const explorer = await anExplorer({ view: 'definitions' }, bare);
    await settled();
    const said = textOf(within(explorer, 'stemma-definitions'));
    expect(said).toBe('No definition of this dataset is taken apart into elements.');
  });
});
