/** The page for frames: one explorer, from the address of the page. */
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { openLine } from './frame-line.ts';
import { giveBackFocus } from './give-back-focus.ts';
import { loadElements, onSite } from './load-elements.ts';
import { followHeight } from './natural-height.ts';
import { parseParameters, type Parameters } from './parameters.ts';

const parameters = parseParameters(location.search, document.baseURI);
const isFramed = parent !== self;
let found: (explorer: StemmaExplorer) => void;
let missing: (why: Error) => void;
const line = openLine(new Promise<StemmaExplorer>((resolve, reject) => ([found, missing] = [resolve, reject])));

/** Shows why there is no explorer where it would be, and tells the host. */
const refuse = (code: string, message: string): void => {
  const words = document.querySelector('.words');
  if (words) words.textContent = message;
  words?.classList.add('trouble');
  words?.setAttribute('role', 'alert');
  missing(new Error(message));
  line.tell({ type: 'fact', name: 'stemma-error', detail: { code, message } });
};

/** The view address behind the `#`; without one, what the query says. */
const takeAddress = (explorer: StemmaExplorer): void => {
  const { state = '', view = 'network' } = parameters.attributes;
  const address = location.hash.slice(1) || state;
  if (address !== '') explorer.setAttribute('state', address);
  else if (explorer.hasAttribute('state')) explorer.setAttribute('state', `view=${view}`);
};

/** The page with everything around the same data: the explorer of the site, or, for other data, this page on its own. */
const homeOf = ({ src }: Parameters['attributes']): string =>
  onSite(src === undefined ? '' : `embed/?src=${encodeURIComponent(src)}`);

const build = (): StemmaExplorer => {
  const explorer = document.createElement('stemma-explorer');
  for (const [name, value] of Object.entries(parameters.attributes)) explorer.setAttribute(name, value);
  explorer.setAttribute('loading', 'eager');
  explorer.setAttribute('home', homeOf(parameters.attributes));
  takeAddress(explorer);
  if (!isFramed) explorer.setAttribute('address', 'hash');
  explorer.append(...document.body.children);
  return explorer;
};

const attach = (explorer: StemmaExplorer): void => {
  explorer.addEventListener('stemma-open-link', (event) => {
    if (parameters.leavesLinks) event.preventDefault();
  });
  explorer.addEventListener('stemma-ready', () => {
    const { title } = explorer.dataset as { title?: string };
    document.title = [title, 'Stemma'].filter(Boolean).join(' · ');
  });
  if (!isFramed) return;
  addEventListener('hashchange', () => takeAddress(explorer));
  followHeight(explorer, (height) => line.tell({ type: 'height', height }));
  giveBackFocus(explorer, () => line.tell({ type: 'leave' }));
};

const followTheme = (explorer: Element): void => {
  const take = (): void => void (document.documentElement.dataset['theme'] = explorer.getAttribute('theme') ?? 'auto');
  new MutationObserver(take).observe(explorer, { attributeFilter: ['theme'] });
  take();
};

const start = async (): Promise<void> => {
  await loadElements(parameters.attributes['src'] === undefined);
  const explorer = build();
  followTheme(explorer);
  attach(explorer);
  document.body.append(explorer);
  found(explorer);
};

if (parameters.refusal !== undefined) refuse('bad-url', parameters.refusal);
else start().catch(() => refuse('not-loaded', 'The explorer could not be loaded. Try again later.'));
