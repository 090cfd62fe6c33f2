import { expect, it } from 'vitest';
import { anExplorer, settled } from './mount.ts';

it.each(['lineage', 'timeline', 'list', 'table', 'definitions', 'coverage'])(
  'the page stays where it is while the %s view shows what is selected',
  async (view) => {
    const before = document.createElement('p');
    before.style.setProperty('block-size', '740px');
    document.body.append(before);
    const explorer = await anExplorer({ view }, undefined, [390, 700]);
    explorer.select(['report:hdr']);
    await settled();
    explorer.setAttribute('state', `view=${view}&trace=report:agenda..report:hdr`);
    await settled();
    await settled();
    expect(scrollY).toBe(0);
  },
);
