import type { Frame, Page } from 'playwright';
import type { Door } from './doors.ts';

/** A page that somebody embeds into. */
export interface HostKind {
  readonly name: string;
  /** Markup around the door. */
  body(door: Door, assets: string): string;
  /** Further markup at the head. */
  readonly head?: string;
  readonly headers?: (door: Door, assets: string) => Readonly<Record<string, string>>;
  /** What happens in the page before the list is gone through. */
  readonly before?: (page: Page) => Promise<void>;
  /** The explorer that the list is gone through with; the first by default. */
  readonly selector?: string;
  /** Doors that do not come in here, each with its reason. */
  readonly shut?: Readonly<Record<string, string>>;
}

const plain: HostKind['body'] = (door, assets) => door.tag(assets);

const policyOf = (door: Door, assets: string, ...more: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': ["default-src 'none'", ...door.policy(assets), ...more].join('; '),
});

const HOSTILE_STYLE = `
  * { letter-spacing: 3px !important; text-transform: uppercase !important; line-height: 3 !important; box-sizing: content-box !important }
  div, section, button, input, svg, canvas, p { float: left; padding: 20px; margin: 20px; border: 4px solid red; position: relative; max-width: 50px }
  body { direction: rtl; writing-mode: horizontal-tb; color: red; background: black; font: 40px fantasy; user-select: none }
  stemma-explorer, iframe { display: block }
`;

const moveIntoSection = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const explorer = document.querySelector('stemma-explorer, iframe')!;
    await new Promise((resolve) => setTimeout(resolve));
    const section = document.createElement('section');
    section.id = 'elsewhere';
    document.body.append(section);
    section.append(explorer);
  });

const replaceBy = (page: Page, how: 'clone' | 'adopt'): Promise<void> =>
  page.evaluate((way) => {
    const explorer = document.querySelector('stemma-explorer, iframe')!;
    if (way === 'clone') explorer.replaceWith(explorer.cloneNode(true));
    else {
      const other = document.implementation.createHTMLDocument('');
      const place = explorer.parentElement!;
      other.body.append(explorer);
      place.append(document.adoptNode(explorer));
    }
  }, how);

const reveal = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hidden = document.querySelector<HTMLElement>('#hidden')!;
    if (hidden instanceof HTMLDetailsElement) hidden.open = true;
    hidden.className = '';
  });

const SHOWN_LATER = '<style>.none { display: none } .zero { width: 0; height: 0; overflow: hidden }</style>';

/** Every kind of host page; each is gone through with every door. */
export const HOSTS: readonly HostKind[] = [
  { name: 'a plain page', body: plain },
  {
    name: 'a strict policy',
    body: plain,
    headers: (door, assets) => policyOf(door, assets, `worker-src 'self' blob:`),
  },
  {
    name: 'a strict policy without workers',
    body: plain,
    headers: (door, assets) => policyOf(door, assets, "worker-src 'none'"),
  },
  {
    name: 'trusted types',
    body: plain,
    headers: (door, assets) => policyOf(door, assets, "require-trusted-types-for 'script'", 'trusted-types lit-html'),
  },
  { name: 'a hostile style sheet', body: plain, head: `<style>${HOSTILE_STYLE}</style>` },
  { name: 'right to left', body: (door, assets) => `<div dir="rtl" lang="ar">${door.tag(assets)}</div>` },
  {
    name: 'twenty on a page',
    body: (door, assets) => Array.from({ length: 20 }, () => door.tag(assets)).join('\n'),
  },
  { name: 'moved in the page', body: plain, before: moveIntoSection },
  { name: 'cloned', body: plain, before: (page) => replaceBy(page, 'clone') },
  { name: 'adopted from another document', body: plain, before: (page) => replaceBy(page, 'adopt') },
  {
    name: 'not displayed, then shown',
    head: SHOWN_LATER,
    body: (door, assets) => `<div id="hidden" class="none">${door.tag(assets)}</div>`,
    before: reveal,
  },
  {
    name: 'in closed details, then opened',
    body: (door, assets) => `<details id="hidden"><summary>More</summary>${door.tag(assets)}</details>`,
    before: reveal,
  },
  {
    name: 'without size, then with one',
    head: SHOWN_LATER,
    body: (door, assets) => `<div id="hidden" class="zero">${door.tag(assets)}</div>`,
    before: reveal,
  },
  ...[0.5, 3].map((scale): HostKind => ({
    name: `scaled by ${scale}`,
    head: `<style>body { transform: scale(${scale}); transform-origin: 0 0; width: 900px }</style>`,
    body: plain,
  })),
  { name: 'zoomed to 150 %', head: '<style>body { zoom: 1.5 }</style>', body: plain },
  {
    name: 'two copies of the script',
    body: (door, assets) => `${door.tag(assets)}${door.head(`${assets}copy/`)}`,
  },
  {
    name: 'no storage',
    body: plain,
    headers: (_, assets) => ({
      'content-security-policy': `sandbox allow-scripts; frame-src *; script-src * 'self' ${assets}`,
    }),
    shut: { module: 'a page of opaque origin may not load its own module script without permission of its server' },
  },
];

/** The frame that the explorer lives in: the page itself, or the frame of the door. */
export const frameOf = async (page: Page, door: Door): Promise<Frame> => {
  if (door.name !== 'iframe') return page.mainFrame();
  await page.waitForFunction(() => window.length > 0);
  const frame = page.frames().find((one) => one.parentFrame());
  if (!frame) throw new Error('The frame did not load.');
  // A frame that was moved loads anew.
  await frame.waitForSelector('stemma-explorer', { state: 'attached' });
  return frame;
};
