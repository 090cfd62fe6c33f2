/** What the address of the embed page asks for. */
export interface Parameters {
  /** Attributes of the explorer. It checks their values itself; `src` is checked here. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Links in the data are left to the host page. */
  readonly leavesLinks: boolean;
  /** Why nothing can be shown at all. */
  readonly refusal: string | undefined;
}

const ATTRIBUTES: readonly string[] = ['view', 'state', 'controls', 'theme', 'lang', 'gestures', 'motion'];
const SHOWN_LENGTH = 80;

/**
 * Reads the query of an address, such as `?view=lineage&controls=minimal`; what is not a parameter of ours is left
 * alone. `src` is taken only if it is an http or https address without a name or password in it; relative ones are
 * meant from `base`. A view address, which comes after the `#`, has no part in this.
 */
export const parseParameters = (query: string, base: string): Parameters => {
  const given = new URLSearchParams(query);
  const src = given.get('src');
  const target = src === null ? undefined : toDataUrl(src, base);
  return {
    attributes: {
      ...Object.fromEntries([...given].filter(([name]) => ATTRIBUTES.includes(name))),
      ...(target && { src: target.href }),
    },
    leavesLinks: given.get('links') === 'host',
    refusal: src === null || target ? undefined : refusalOf(src),
  };
};

const toDataUrl = (src: string, base: string): URL | undefined => {
  if (src.trim() === '' || !URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
};

const refusalOf = (src: string): string =>
  `“${src.length > SHOWN_LENGTH ? `${src.slice(0, SHOWN_LENGTH - 1)}…` : src}” cannot be opened. ` +
  'src must be the address of a dataset that begins with https:// or http://, or one on this site.';
