import axe from 'axe-core';
import '../../components/define.ts';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import type { Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, anEvidence, aNode, aSource, claimId, sourceId } from '../builders.ts';

/**
 * A small dataset with a bit of everything: two dimensions, a dispute, an inferred claim, an excluded element, years,
 * aliases, two sources.
 */
export const SMALL: Dataset = aDataset({
  title: 'Small security',
  sources: [aSource('sheet', { label: 'Info sheet' }), aSource('module', { label: 'Lecturers’ module' })],
  nodes: [
    aNode('dimension:food', { label: 'Food security', short: 'Food', order: 1, colour: 'food', pictogram: 'wheat' }),
    aNode('dimension:health', {
      label: 'Health security',
      short: 'Health',
      order: 2,
      colour: 'health',
      pictogram: 'cross',
    }),
    aNode('institution:un', { label: 'United Nations', acronym: 'UN', summary: 'Where the idea was introduced.' }),
    aNode('institution:icrc', { label: 'International Committee of the Red Cross', acronym: 'ICRC' }),
    aNode('report:hdr', { label: 'Human Development Report 1994', when: '1994', url: 'https://hdr.example/1994' }),
    aNode('report:agenda', { label: 'An Agenda for Peace', when: '1992' }),
    aNode('concept:hs', { label: 'Human security', aliases: ['HS'] }),
    aNode('element:want', { label: 'Freedom from want', short: 'want' }),
  ],
  claims: [
    aClaim('institution:un', 'publishes', 'report:hdr', {
      when: '1994',
      evidence: [anEvidence({ source: sourceId('sheet') })],
    }),
    aClaim('report:hdr', 'introduces', 'concept:hs', {
      when: '1994',
      evidence: [
        anEvidence({ source: sourceId('module'), phrase: 'since the term was first coined', basis: 'inferred' }),
      ],
      disputes: [claimId('report:agenda introduces concept:hs')],
    }),
    aClaim('report:agenda', 'introduces', 'concept:hs', {
      when: '1992',
      evidence: [
        anEvidence({
          source: sourceId('sheet'),
          phrase: 'introduced an “integrated approach”',
          locator: { section: 'UN', footnote: 1 },
        }),
      ],
    }),
    aClaim('report:hdr', 'addresses', 'dimension:food', {
      when: '1994',
      evidence: [anEvidence({ source: sourceId('module'), phrase: 'seven dimensions' })],
    }),
    aClaim('report:hdr', 'addresses', 'dimension:health', {
      when: '1994',
      evidence: [anEvidence({ source: sourceId('module'), phrase: 'seven dimensions' })],
    }),
    aClaim('institution:icrc', 'addresses', 'dimension:food', {
      evidence: [anEvidence({ source: sourceId('sheet') })],
    }),
    aClaim('concept:hs', 'contains', 'element:want', {
      polarity: 'excludes',
      evidence: [anEvidence({ source: sourceId('sheet') })],
    }),
  ],
});

/** An explorer in the page that shows a dataset, in a box of the given size. */
export const anExplorer = async (
  attributes: Readonly<Record<string, string>> = {},
  dataset: object = toPlain(SMALL),
  [width, height]: readonly [number, number] = [1200, 700],
): Promise<StemmaExplorer> => {
  const explorer = document.createElement('stemma-explorer');
  for (const [name, value] of Object.entries({ loading: 'eager', src: 'data:application/json,{}', ...attributes })) {
    explorer.setAttribute(name, value);
  }
  explorer.style.setProperty('inline-size', `${width}px`);
  explorer.style.setProperty('block-size', `${height}px`);
  document.body.append(explorer);
  await explorer.load(dataset);
  await explorer.ready;
  return explorer;
};

/** What axe finds wrong in an element, one line a problem. */
export const problemsOf = async (selector: string): Promise<readonly string[]> => {
  const { violations } = await axe.run(selector);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
};

/** The first element in the open shadow trees of `root` that a selector matches. */
export const within = <E extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): E => {
  const found = search<E>(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

const search = <E extends Element>(root: Element | ShadowRoot, selector: string): E | undefined => {
  const own = root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [];
  for (const tree of [root, ...own]) {
    const direct = tree.querySelector<E>(selector);
    if (direct) return direct;
    for (const child of tree.querySelectorAll('*')) {
      const found = child.shadowRoot && search<E>(child.shadowRoot, selector);
      if (found) return found;
    }
  }
  return undefined;
};

/** The text a reader sees of an element, or of the shadow tree it hosts, blanks folded. */
export const textOf = (element: Element): string => {
  const parts = element.shadowRoot ? [...element.shadowRoot.children] : [element];
  return parts
    .map((part) => (part as HTMLElement).innerText ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Whether a part is shown whose code is still on its way. */
const isWaking = (root: Element | ShadowRoot): boolean => search(root, ':not(:defined)') !== undefined;

/** Waits until elements have rendered what was asked of them, parts that are loaded when they are shown among them. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 3; i += 1) await nextFrame();
  if (!isWaking(document.body)) return;
  while (isWaking(document.body)) await nextFrame();
  await settled();
};
