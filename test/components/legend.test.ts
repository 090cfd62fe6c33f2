import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const anOpenLegend = async () => {
  const explorer = await anExplorer();
  await page.getByRole('button', { name: 'Legend' }).click();
  await settled();
  return explorer;
};

describe('<stemma-legend>', () => {
  it('is accessible', async () => {
    await anOpenLegend();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('explains the signs that this dataset uses, lineage in the words of influence', async () => {
    const explorer = await anOpenLegend();
    expect(textOf(within(explorer, 'stemma-legend'))).toMatch(
      /^Kinds Institution Report Element Concept .*imension Lineage introduced Lines documents content inferred sources differ 3 several claims$/,
    );
  });

  it('filters by a press, and shows that it does', async () => {
    const explorer = await anOpenLegend();
    const entry = page.getByRole('button', { name: 'introduced' });
    await entry.click();
    expect(explorer.visible().claims).toEqual([
      'report:hdr introduces concept:hs',
      'report:agenda introduces concept:hs',
    ]);
    await expect.element(entry).toHaveAttribute('aria-pressed', 'true');
  });

  it('goes away and comes back', async () => {
    const explorer = await anOpenLegend();
    await page.getByRole('button', { name: 'Close the legend' }).click();
    await settled();
    await expect.element(page.getByRole('button', { name: 'Legend' })).toHaveAttribute('aria-expanded', 'false');
    expect(within(explorer, 'stemma-picture').shadowRoot!.querySelector('stemma-legend')).toBeNull();
  });
});
