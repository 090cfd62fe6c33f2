import { describe, expect, it, vi, afterEach } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { anExplorer, problemsOf, settled, SMALL, textOf, within } from './mount.ts';
import { toPlain } from '../../src/formats/to-plain.ts';

const HOME = 'https://stemma.example/explore/';

/** An explorer whose share dialog is open. */
const sharing = async (attributes: Readonly<Record<string, string>> = {}): Promise<StemmaExplorer> => {
  const explorer = await anExplorer({ home: HOME, state: 'view=list&kind=report', ...attributes });
  await page.getByRole('button', { name: 'Share' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  return explorer;
};

const turnTo = async (name: string): Promise<void> => {
  await page.getByRole('tab', { name, exact: true }).click();
  await settled();
};

const fieldText = (name: string): string =>
  (page.getByRole('textbox', { name, exact: true }).element() as HTMLTextAreaElement).value;

const said = (explorer: StemmaExplorer): string => textOf(within(explorer, '.said'));

/** Stands in for the clipboard, which no test may have. */
const withClipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
};

/** The files that are handed to the reader, by name. */
const savedFiles = (): Map<string, Blob> => {
  const files = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const toUrl = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = toUrl(blob);
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.set(this.download, blob);
  });
  return files;
};

/** Files are written beside the page. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000 });

afterEach(() => vi.restoreAllMocks());

describe('the share dialog', () => {
  it('is accessible on each of its pages', async () => {
    await sharing();
    for (const name of ['Link', 'Embed', 'Save', 'Cite']) {
      await turnTo(name);
      expect(await problemsOf('stemma-explorer')).toEqual([]);
    }
  });

  it('opens with the focus on the button that copies the link, which is one press', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const explorer = await sharing();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(copied).toEqual([`${HOME}#v=1&view=list&kind=report`]);
    expect(said(explorer)).toBe('Link copied');
  });

  it('selects the link where the browser does not let it be copied', async () => {
    withClipboard(() => Promise.reject(new Error('no')));
    const explorer = await sharing();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await settled();
    const field = page.getByRole('textbox', { name: 'Link', exact: true }).element() as HTMLTextAreaElement;
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(said(explorer)).toContain('press Ctrl+C');
  });

  it('turns its pages by arrow keys, closes by Esc, and gives the focus back', async () => {
    const explorer = await sharing();
    await page.getByRole('tab', { name: 'Link', exact: true }).click();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settled();
    expect(within(within(explorer, 'stemma-share'), '[aria-selected="true"]').innerText).toBe('Save');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(page.getByRole('dialog', { name: 'Share' }).query()).toBeNull();
    expect(explorer.shadowRoot!.querySelector('stemma-share')).toBeNull();
    const bar = within(explorer, 'stemma-toolbar').shadowRoot!;
    expect(bar.activeElement?.getAttribute('title')).toBe('Share');
    await page.getByRole('button', { name: 'Share' }).click();
    await settled();
    expect(page.getByRole('dialog', { name: 'Share' }).query()).not.toBeNull();
  });

  it('draws the link as a QR code with a name, and saves it', async () => {
    const files = savedFiles();
    await sharing();
    expect(page.getByRole('img', { name: 'QR code of the link' }).query()).not.toBeNull();
    await page.getByRole('button', { name: 'Save QR code' }).click();
    expect(await files.get('stemma-qr.svg')?.text()).toMatch(/^<svg xmlns=.*<path fill="#000" d="M4 4h7/s);
  });

  it('gives code for each way in, with this view', async () => {
    await sharing({ src: 'https://data.example/d.json' });
    await turnTo('Embed');
    expect(fieldText('Code to embed')).toContain(`<script src="${HOME}cdn/`);
    expect(fieldText('Code to embed')).toContain('state="v=1&amp;view=list&amp;kind=report"');
    await page.getByRole('radio', { name: 'Frame' }).click();
    await settled();
    expect(fieldText('Code to embed')).toMatch(
      /^<iframe src="https:\/\/stemma\.example\/explore\/embed\/.*#v=1&amp;view=list/,
    );
    await page.getByRole('radio', { name: 'npm' }).click();
    await settled();
    expect(fieldText('Code to embed')).toMatch(/^npm install \.\/stemma-\d+\.\d+\.\d+\.tgz\n\nimport 'stemma';/);
  });

  it('saves files of the view or of the whole dataset', async () => {
    const files = savedFiles();
    const explorer = await sharing();
    await turnTo('Save');
    const buttons = page.getByRole('button', { name: 'Save', exact: true });
    expect(buttons.elements()).toHaveLength(5);
    await buttons.nth(4).click();
    await soon(() => expect(said(explorer)).toBe('Stemma JSON saved'));
    const part = JSON.parse((await files.get('test-1.0.0-list.json')?.text()) ?? '') as { nodes: object[] };
    expect(part.nodes).toHaveLength(2);
    await page.getByRole('radio', { name: 'The whole dataset' }).click();
    await settled();
    await page.getByRole('button', { name: 'Save', exact: true }).nth(2).click();
    await soon(() => expect([...files.keys()]).toContain('test-1.0.0.md'));
  });

  it('says where nothing passes the filters', async () => {
    const explorer = await sharing({ state: 'kind=critique' });
    await turnTo('Save');
    expect(textOf(within(explorer, '.page'))).toContain(
      'Nothing passes the filters now, and a file of this view says so.',
    );
    expect(textOf(within(explorer, '.seen'))).toContain('nothing passes the filters');
  });

  it('says what went wrong with a file', async () => {
    const explorer = await sharing();
    await turnTo('Save');
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
    await page.getByRole('button', { name: 'Save', exact: true }).nth(1).click();
    await soon(() => expect(said(explorer)).toBe('The picture is too large for this browser; take SVG.'));
  });

  it('cites the view in four styles, pinned to version and link', async () => {
    const files = savedFiles();
    await sharing();
    await turnTo('Cite');
    expect(fieldText('Citation')).toContain('Small security, version 1.0.0. List: 2 of 8 nodes');
    expect(fieldText('Citation')).toContain(`${HOME}#v=1&view=list&kind=report (seen `);
    for (const [style, start] of [
      ['BibTeX', '@dataset{test-1.0.0,'],
      ['RIS', 'TY  - DATA'],
      ['CSL-JSON', '[\n  {\n    "id": "test-1.0.0"'],
    ] as const) {
      await page.getByRole('radio', { name: style, exact: true }).click();
      await settled();
      expect(fieldText('Citation').startsWith(start)).toBe(true);
    }
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect([...files.keys()]).toEqual(['test-1.0.0-list.csl.json']);
  });
});

describe('a link', () => {
  it('of a page that keeps views is its own', async () => {
    const explorer = await anExplorer({ address: 'hash', view: 'table' });
    expect(explorer.link).toBe(`${location.href.replace(/#.*/, '')}#v=1&view=table`);
    explorer.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('of another page leads to it, and says that the view is not in it', async () => {
    const explorer = await anExplorer({ view: 'table' });
    expect(explorer.link).toBe(location.href.replace(/#.*/, ''));
    await page.getByRole('button', { name: 'Share' }).click();
    await settled();
    expect(textOf(within(explorer, '.page'))).toContain('the page does not keep views in its address');
    expect(fieldText('View')).toBe('v=1&view=table');
  });

  it('of a file that the reader opened does not pretend to carry it', async () => {
    const explorer = await anExplorer({ home: HOME });
    await explorer.load(new File([JSON.stringify(toPlain(SMALL))], 'mine.json'));
    await explorer.ready;
    expect(explorer.link).toBe(location.href.replace(/#.*/, ''));
    await page.getByRole('button', { name: 'Share' }).click();
    await settled();
    expect(textOf(within(explorer, '.page'))).toContain('You opened this dataset from a file');
    await turnTo('Embed');
    expect(fieldText('Code to embed')).toContain('src="https://your-site.example/stemma/your-data.json"');
  });
});
