import type { DataOrigin, SharePlace } from '../shared/share-place.ts';

/** What an explorer says about where it is. */
export interface Whereabouts {
  /**
   * Another page that shows the same dataset and keeps views in its address: the attribute `home`. Its folder, or the
   * one above where it is the page `embed/`, has the files for other pages.
   */
  readonly home: string | undefined;
  /** Whether this page keeps views in its address. */
  readonly isHashKept: boolean;
  /** The view as text. */
  readonly address: string;
  readonly data: DataOrigin;
}

/** The whole of an address, where it is one of the web. */
const webUrl = (url: string | undefined, base: string): string | undefined => {
  if (typeof url !== 'string' || !URL.canParse(url, base)) return undefined;
  const { protocol, username, password, href } = new URL(url, base);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
};

const withoutView = (url: string | undefined): string | undefined => url?.replace(/#.*$/s, '');

const withView = (page: string, address: string): string => (address === '' ? page : `${page}#${address}`);

const filesFor = (page: string): string => new URL(new URL(page).pathname.endsWith('/embed/') ? '..' : '.', page).href;

/** Data whose address nobody else can reach is as good as given by the page. */
const reachable = (data: DataOrigin, base: string): DataOrigin => {
  if (data.kind !== 'address') return data;
  const src = webUrl(data.src, base);
  return src === undefined ? { kind: 'page' } : { kind: 'address', src };
};

/**
 * Where a view can be seen again. The page itself, where it keeps views in its address; else the page that `home` names;
 * else the page without the view, so that readers at least find the graph. No link opens a file that the reader has.
 */
export const placeOf = (
  { home, isHashKept, address, data }: Whereabouts,
  page = location.href,
  base = document.baseURI,
): SharePlace => {
  const here = withoutView(webUrl(page, base));
  const there = withoutView(webUrl(home, base));
  const keeper = isHashKept ? here : there;
  const opensView = keeper !== undefined && data.kind !== 'file';
  return {
    link: opensView ? withView(keeper, address) : here,
    opensView,
    address,
    data: reachable(data, base),
    files: there === undefined ? undefined : filesFor(there),
  };
};
