import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { quoted } from '../../components/shared/claim-view.ts';
import { folded } from '../../components/shared/clusters.ts';
import { safeUrl } from '../../components/panels/details/outward-link.ts';
import { groupsOfNode } from '../../src/state/claim-groups.ts';
import { aClaim, aModel, nodeId } from '../builders.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const shown = async (ids: readonly string[]): Promise<{ readonly text: string; readonly root: ShadowRoot }> => {
  const explorer = await anExplorer();
  explorer.select(ids);
  await settled();
  const details = within(explorer, 'stemma-details');
  return { text: textOf(details), root: details.shadowRoot! };
};

describe('<stemma-details>', () => {
  it('is accessible for a node and for a link', async () => {
    const explorer = await anExplorer();
    explorer.select(['report:hdr']);
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    explorer.select(['report:hdr introduces concept:hs']);
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('reads like an entry: kind, title, counts, then claims by relation, lineage first', async () => {
    const { text, root } = await shown(['report:hdr']);
    expect(text).toMatch(/Report · 1994 Human Development Report 1994 .*4 claims 2 sources 1 disputed/);
    expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'introduces',
      'addresses',
      'is published by',
    ]);
  });

  it('puts claims that differ side by side, each with its year, evidence and basis', async () => {
    const { root } = await shown(['report:hdr']);
    expect([...root.querySelectorAll('.cell')].map(textOf)).toEqual([
      expect.stringMatching(/^1994 inferred “since the term was first coined” Lecturers’ module$/),
      expect.stringMatching(
        /^1992 stated An Agenda for Peace introduces Human security \(1992\) “introduced an ‘integrated approach’” Info sheet UN, footnote 1$/,
      ),
    ]);
    expect(textOf(root.querySelector('.sentence')!)).toBe('introduces Human security (1994) · Sources differ');
  });

  it('shows common evidence once, under a row of names', async () => {
    const { root, text } = await shown(['report:hdr']);
    expect([...root.querySelectorAll('.chips li')].map(textOf)).toEqual(['Food (1994)', 'Health (1994)']);
    expect(text.match(/seven dimensions/g)).toHaveLength(1);
  });

  it('says what is excluded', async () => {
    const { text } = await shown(['concept:hs']);
    expect(text).toContain('excluded: contains Freedom from want');
  });

  it('makes every name a way on, by pointer and by key, and leads back', async () => {
    const explorer = await anExplorer();
    explorer.select(['report:agenda']);
    await page.getByRole('button', { name: 'Human security', exact: true }).first().click();
    expect(explorer.viewState?.selection.nodes).toEqual(['concept:hs']);
    await settled();
    within(explorer, 'stemma-details').shadowRoot?.querySelector<HTMLElement>('.name')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(explorer.viewState?.selection.nodes).not.toEqual(['concept:hs']);
    await page.getByRole('button', { name: 'Human security', exact: true }).first().click();
    await settled();
    within(explorer, 'stemma-details').shadowRoot?.querySelector<HTMLElement>('.back')?.click();
    expect(explorer.viewState?.selection.nodes).not.toEqual(['concept:hs']);
  });

  it('names both ends of a link', async () => {
    const { root } = await shown(['institution:icrc addresses dimension:food']);
    expect(textOf(root.querySelector('h2')!)).toBe('International Committee of the Red Cross and Food security');
  });

  it('opens a page on the web only if its host does not object', async () => {
    const explorer = await anExplorer();
    explorer.select(['report:hdr']);
    const asked: unknown[] = [];
    explorer.addEventListener('stemma-open-link', (event) => {
      event.preventDefault();
      asked.push((event as CustomEvent).detail);
    });
    const link = page.getByRole('link', { name: 'hdr.example' });
    await link.click();
    expect(asked).toEqual([{ url: 'https://hdr.example/1994', id: 'report:hdr' }]);
    expect(link.element().getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('shows only what lies around a node when asked', async () => {
    const explorer = await anExplorer();
    explorer.select(['institution:icrc']);
    await page.getByRole('button', { name: 'Show only what lies around it' }).click();
    expect(explorer.visible().nodes).toEqual(['dimension:food', 'institution:icrc']);
  });
});

describe('folded', () => {
  const model = aModel({
    claims: Array.from({ length: 9 }, (_, i) =>
      aClaim('concept:a', i < 5 ? 'cites' : 'quotes', `report:${i}`, { note: `note ${i}` }),
    ),
  });
  const groups = groupsOfNode(model, nodeId('concept:a'));

  it('counts what it leaves out', () => {
    const { shown: some, moreClaims, moreRelations } = folded(groups, 6);
    expect({ shown: some.map(({ clusters }) => clusters.length), moreClaims, moreRelations }).toEqual({
      shown: [5, 1],
      moreClaims: 3,
      moreRelations: 1,
    });
  });

  it('leaves out nothing where there is room', () => {
    expect(folded(groups, Infinity)).toMatchObject({ moreClaims: 0, moreRelations: 0 });
  });
});

describe('quoted', () => {
  it('sets quotation marks inside single', () => {
    expect(quoted('an “integrated approach” to "HS"')).toBe('“an ‘integrated approach’ to ‘HS’”');
  });
});

describe('quoted, of a source with marks of emphasis', () => {
  it('leaves the marks out', () => {
    expect(quoted('the *UN* developed four _security_ principles')).toBe('“the UN developed four security principles”');
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('lets %s lead on', (text, url) => {
    expect(safeUrl(text)?.href).toBe(url);
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///x', 'no address', ''])(
    'leaves %s as text',
    (text) => {
      expect(safeUrl(text)).toBeUndefined();
    },
  );
});
