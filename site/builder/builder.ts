import type { StemmaExplorer } from '../../components/index.ts';
import { embedCode, embedScript, type EmbedDoor, type EmbedWish } from '../../src/state/embed-code.ts';

const find = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element as E;
};

const preview = find<StemmaExplorer>('preview');
const choiceForm = find<HTMLFormElement>('choice');
const doorForm = find<HTMLFormElement>('door');
const site = new URL('../', location.href).href;
const SHIPPED = `${site}data/human-security.json`;

/** Files of the reader: what the code calls the dataset. */
let fileName = 'my-data.json';
/** Hashes of the files that hold all, by name, once they are known. */
let hashes: Readonly<Record<string, string>> = {};

const field = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};
const chosen = (name: string): string => field(choiceForm, name);
const door = (): EmbedDoor => field(doorForm, 'door') as EmbedDoor;

/** An address that means the same on every page. */
const wholeAddress = (text: string): string =>
  URL.canParse(text, location.href) ? new URL(text, location.href).href : text;

const srcOf = (data: string): string | undefined => {
  if (data === 'file') return fileName;
  return data === 'address' && chosen('src') !== '' ? wholeAddress(chosen('src')) : undefined;
};

/** What is chosen, unless it is what everybody gets. */
const unusual = (name: string, usual: string): string | undefined =>
  chosen(name) === usual ? undefined : chosen(name);

/** In pixels, within what the field allows. */
const height = (): number => Math.min(1600, Math.max(240, Number(chosen('height')) || 480));

const isSingle = (): boolean => field(doorForm, 'single') !== '';

const toWish = (): EmbedWish => ({
  files: site,
  version: preview.version,
  src: srcOf(chosen('data')),
  address: preview.address.replace(/^v=1&?/, ''),
  controls: unusual('controls', 'full'),
  theme: unusual('theme', 'auto'),
  height: height(),
  title: chosen('title'),
  inParts: !isSingle(),
  integrity: hashes[embedScript(srcOf(chosen('data')))],
});

const say = (text: string): void => {
  const problem = find('problem');
  problem.textContent = text;
  problem.hidden = text === '';
};

const showFor = (form: HTMLFormElement, value: string): void => {
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = part.dataset['for'] !== value;
};

const showCode = (): void => {
  if (!find('problem').hidden) return;
  find('code').textContent = embedCode(door(), toWish());
  showFor(doorForm, door());
  const note = find('file-note');
  note.hidden = chosen('data') !== 'file';
  note.textContent = `Save the dataset as ${fileName} and put it beside your page${door() === 'frame' ? '; give the frame its whole address' : ''}.`;
};

const showPreview = (): void => {
  preview.controls = chosen('controls') as StemmaExplorer['controls'];
  preview.theme = chosen('theme') as StemmaExplorer['theme'];
  preview.style.blockSize = `${height()}px`;
  const width = chosen('width');
  preview.style.inlineSize = width === 'full' ? '' : `${width}px`;
  const view = chosen('view');
  const now = preview.viewState;
  if (now && now.view !== view) preview.viewState = { ...now, view: view as typeof now.view };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is wrong with what was chosen; no code and no file come of it then. */
const refuse = (text: string): void => {
  say(text);
  find('code').textContent = '';
  find<HTMLButtonElement>('save').disabled = true;
};

const load = async (input: string | File | object): Promise<void> => {
  say('');
  try {
    await preview.load(input);
  } catch (error) {
    return refuse(messageOf(error));
  }
  const { title } = preview.dataset as { readonly title?: string };
  if (title) choiceForm.querySelector<HTMLInputElement>('[name="title"]')!.value = title;
  find<HTMLButtonElement>('save').disabled = false;
  showPreview();
  showCode();
};

const loadFiles = async (files: readonly File[]): Promise<void> => {
  const [first] = files;
  if (!first) return;
  fileName = first.name.replace(/\.\w+$/, '.json');
  if (!first.name.toLowerCase().endsWith('.csv')) return load(first);
  const sheets = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  const { datasetOfSheets } = await import('./sheet-dataset.ts');
  const dataset = datasetOfSheets(sheets);
  if (dataset.ok) return load(dataset.value);
  return refuse(
    dataset.error.map(({ message, line }) => `${message}${line === undefined ? '' : ` (line ${line})`}`).join(' '),
  );
};

const save = async (): Promise<void> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await preview.exportAs('json', { scope: 'dataset' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
};

const onChange = ({ target }: Event): void => {
  const { name } = target as HTMLInputElement;
  if (name === 'data') showFor(choiceForm, chosen('data'));
  if (name === 'data' && chosen('data') === 'shipped') void load(SHIPPED);
  if (name === 'src' && chosen('src') !== '') void load(chosen('src'));
  if (name === 'files') void loadFiles([...((target as HTMLInputElement).files ?? [])]);
  showPreview();
  showCode();
};

const readHashes = async (): Promise<void> => {
  const answer = await fetch(new URL('cdn/integrity.json', site));
  hashes = (await answer.json()) as Readonly<Record<string, string>>;
};

choiceForm.addEventListener('change', onChange);
choiceForm.addEventListener('input', showCode);
choiceForm.addEventListener('submit', (event) => event.preventDefault());
doorForm.addEventListener('change', showCode);
find('save').addEventListener('click', () => void save());
preview.addEventListener('stemma-view-change', ({ detail }) => {
  choiceForm.querySelector<HTMLSelectElement>('[name="view"]')!.value = detail.viewState.view;
  showCode();
});
preview.addEventListener('stemma-ready', showCode);
showFor(choiceForm, chosen('data'));
void readHashes().then(showCode, () => (find('door').querySelector<HTMLElement>('.single')!.hidden = true));
void customElements.whenDefined('stemma-explorer').then(() => {
  showPreview();
  showCode();
});
