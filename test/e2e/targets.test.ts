import { expect, it } from 'vitest';
import { LAPTOP, openSite, PHONE } from './open-site.ts';

/** What there is to press in each view, and in what opens beside it. */
const VISITS = [
  '#view=network',
  '#sel=report:hdr-1994',
  '#view=lineage&sel=definition:eu-2004',
  '#view=definitions',
  '#view=definitions&cmp=definition:un-approach..definition:eu-2004',
  '#view=coverage&cell=institution:nato..dimension:food',
  '#view=timeline',
  '#view=list&sel=institution:nato',
  '#view=table',
  '#trace=report:agenda-for-peace..definition:eu-2007',
  '#ask=compare&cmp=definition:un-approach..definition:eu-2004',
  '#ask=disputes',
  '#story=one-definition-six-hands&step=2',
];

/** Panels that open by a press alone. */
const PRESSED = { phone: ['Filters', 'Search', 'Legend', 'Years', 'Share'], laptop: ['Legend', 'Share'] } as const;

/**
 * Everything that can be pressed and is smaller than so many pixels, one line a sort. Words in a sentence are as high
 * as the sentence; boxes and arrows of a drawing are judged by what can be hit of them.
 */
const smallTargets = (least: number): readonly string[] => {
  const deep = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  const pathOf = (element: Element): string => {
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    return `${host}${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}`;
  };
  const isPressed = (element: Element): boolean =>
    element.matches('button, a[href], input, select, summary, [role="option"], [role="gridcell"]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(element).pointerEvents !== 'none';
  const isInSentence = (element: Element): boolean => getComputedStyle(element).display === 'inline';
  const boxOf = (element: Element): DOMRect => (element.closest('label, tbody tr') ?? element).getBoundingClientRect();
  const small = deep(document)
    .filter((element) => isPressed(element) && !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = boxOf(element);
      const isThere = width > 1 && height > 1;
      return isThere && Math.min(width, height) < least - 0.5
        ? [`${pathOf(element)} ${Math.round(width)}×${Math.round(height)}`]
        : [];
    });
  return [...new Set(small)];
};

/** Whether all parts of the explorer are there, and have had their time to render. */
const isWhole = async (): Promise<boolean> => {
  for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
  return document.querySelector('stemma-explorer')!.shadowRoot!.querySelector(':not(:defined)') === null;
};

it.each([
  ['phone', PHONE, 44],
  ['laptop', LAPTOP, 24],
] as const)('everything on a %s can be pressed', async (screen, look, least) => {
  const { page, troubles } = await openSite('', look);
  const found: Record<string, readonly string[]> = {};
  const note = async (where: string): Promise<void> => {
    await page.waitForFunction(isWhole);
    const small = await page.evaluate(smallTargets, least);
    if (small.length > 0) found[where] = small;
  };
  for (const address of VISITS) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await note(address);
  }
  await page.evaluate(() => (location.hash = '#view=network'));
  for (const name of PRESSED[screen]) {
    if (screen === 'phone' && !['Filters', 'Search'].includes(name)) {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    } else await page.getByRole('button', { name, exact: true }).first().click();
    await note(name);
    await page.keyboard.press('Escape');
    const close = page.getByRole('button', { name: /^Close/ }).first();
    if (await close.isVisible()) await close.click();
  }
  expect({ found, troubles }).toEqual({ found: {}, troubles: [] });
});
