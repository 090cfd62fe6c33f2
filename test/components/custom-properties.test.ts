import { afterEach, describe, expect, it } from 'vitest';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import reference from '../../docs/reference.md?raw';
import { anExplorer, settled } from './mount.ts';

/** The custom properties that the reference offers, with its defaults. */
const OFFERED = [
  ...reference.matchAll(/^\| `(--stemma-[\w-]+)` \| [^|]+ \| `([^`]+)` \| (?:`([^`]+)`|the same) \|$/gm),
].map(([, name = '', light = '', dark = light]) => ({ name, light, dark }));

/** A value of the same sort that nothing has by itself. */
const anotherFor = (value: string): string => {
  if (value.startsWith('#')) return 'rgb(1, 2, 3)';
  if (/^\d+px$/.test(value)) return '41px';
  if (/^\d+ms$/.test(value)) return '1234ms';
  return value.includes('px') ? '0 0 7px rgb(1, 2, 3)' : 'monospace';
};

const LOOKED_AT = [
  ...['color', 'background-color', 'background-image', 'fill', 'stroke', 'font-family', 'min-block-size', 'block-size'],
  ...['border-top-color', 'border-bottom-color', 'border-top-left-radius', 'box-shadow', 'outline-color'],
  ...['transition-duration', 'animation-duration', 'min-inline-size'],
];

/** How everything in an explorer looks, as a text. */
const looksOf = (explorer: StemmaExplorer): string => {
  const trees: (Element | ShadowRoot)[] = [explorer];
  const looks: string[] = [];
  for (const tree of trees) {
    for (const element of [...(tree instanceof Element ? [tree] : []), ...tree.querySelectorAll('*')]) {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      const style = getComputedStyle(element);
      looks.push(LOOKED_AT.map((name) => style.getPropertyValue(name)).join('|'));
    }
  }
  return looks.join('\n');
};

/** Views that between them have something of everything, as addresses. */
const ADDRESSES = [
  'view=network&sel=report:hdr',
  'view=table&sel=report:hdr',
  'view=coverage&sel=report:hdr',
  'view=list&trace=institution:un..concept:hs',
];

const show = async (explorer: StemmaExplorer, address: string): Promise<void> => {
  const traced = new Promise((resolve) => explorer.addEventListener('stemma-trace', resolve, { once: true }));
  explorer.setAttribute('state', address);
  await explorer.updateComplete;
  if (address.includes('trace=')) await traced;
  await settled();
};

describe('custom properties', () => {
  afterEach(() => document.querySelector('stemma-explorer')?.remove());

  it('are offered, fewer than there are', () => {
    expect(OFFERED.length).toBeGreaterThan(10);
    expect(OFFERED.length).toBeLessThan(30);
  });

  it('have the defaults that the reference gives, light and dark', async () => {
    const explorer = await anExplorer({ theme: 'light' });
    const probe = document.createElement('div');
    probe.slot = 'footer';
    explorer.append(probe);
    const found = OFFERED.filter(({ light }) => light.startsWith('#')).map(({ name }) => {
      probe.style.setProperty('color', `var(${name})`);
      explorer.theme = 'light';
      const light = hex(getComputedStyle(probe).color);
      explorer.setAttribute('theme', 'dark');
      const dark = hex(getComputedStyle(probe).color);
      explorer.setAttribute('theme', 'light');
      return { name, light, dark };
    });
    expect(found).toEqual(OFFERED.filter(({ light }) => light.startsWith('#')));
  });

  it('each change how the explorer looks when a page sets them', { timeout: 120_000 }, async () => {
    const without = new Set(OFFERED.map(({ name }) => name));
    const explorer = await anExplorer({ motion: 'none' });
    for (const address of ADDRESSES) {
      await show(explorer, address);
      for (const { name, light } of OFFERED.filter((one) => without.has(one.name))) {
        const before = looksOf(explorer);
        explorer.style.setProperty(name, anotherFor(light));
        if (looksOf(explorer) !== before) without.delete(name);
        explorer.style.removeProperty(name);
      }
    }
    expect([...without]).toEqual([]);
    const before = looksOf(explorer);
    explorer.style.setProperty('--stemma-nothing', 'red');
    expect(looksOf(explorer) === before).toBe(true);
  });
});

const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
