/** What the address of the embed page asks for. */
export interface Parameters {
  /** Attributes of the explorer, all checked. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Links in the data are left to the host page. */
  readonly leavesLinks: boolean;
  /** What was asked for and is not known; the rest goes on. */
  readonly notes: readonly string[];
  /** Why nothing can be shown at all. */
  readonly refusal: string | undefined;
}

const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['view', ['network', 'lineage', 'definitions', 'coverage', 'timeline', 'list', 'table']],
  ['controls', ['full', 'minimal', 'none']],
  ['theme', ['auto', 'light', 'dark']],
  ['gestures', ['cooperative', 'greedy']],
  ['motion', ['auto', 'none']],
  ['links', ['open', 'host']],
]);

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const NAMES: readonly string[] = [...VALUES.keys(), 'src', 'state', 'lang'];
const SHOWN_LENGTH = 80;

/**
 * Reads the query of an address, such as `?view=lineage&controls=minimal`. Any text is safe: what is not known is named
 * in `notes` and left out. `src` is taken only if it is an http or https address without a name or password in it;
 * relative ones are meant from `base`. A view address, which comes after the `#`, has no part in this.
 */
export const parseParameters = (query: string, base: string): Parameters => {
  const given = new Map([...new URLSearchParams(query)].filter(([name]) => NAMES.includes(name)));
  const src = given.get('src');
  const target = src === undefined ? undefined : toDataUrl(src, base);
  const [known, wrong] = [new Map<string, string>(), [] as string[]];
  for (const [name, value] of given) {
    if (name === 'src') continue;
    if (isKnown(name, value)) known.set(name, value);
    else wrong.push(noteOn(name, value));
  }
  const leavesLinks = known.get('links') === 'host';
  known.delete('links');
  if (target) known.set('src', target.href);
  return { attributes: Object.fromEntries(known), leavesLinks, notes: wrong, refusal: refusalOf(src, target) };
};

const isKnown = (name: string, value: string): boolean =>
  name === 'state' || (name === 'lang' ? LANGUAGE.test(value) : VALUES.get(name)?.includes(value) === true);

const noteOn = (name: string, value: string): string => {
  const known = VALUES.get(name)?.join(', ') ?? 'a language such as en or pt-BR';
  return `${name}=${shown(value)} is not known. It can be: ${known}.`;
};

const toDataUrl = (src: string, base: string): URL | undefined => {
  if (src.trim() === '' || !URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
};

const refusalOf = (src: string | undefined, target: URL | undefined): string | undefined =>
  src === undefined || target
    ? undefined
    : `“${shown(src)}” cannot be opened. src must be the address of a dataset that begins with https:// or http://, or one on this site.`;

const shown = (text: string): string => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 1)}…` : text);
