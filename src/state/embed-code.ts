import { escapedMarkup } from '../base/escaped-markup.ts';

/** Ways to put an explorer into a page. */
export const EMBED_DOORS = ['script', 'frame', 'npm'] as const;
export type EmbedDoor = (typeof EMBED_DOORS)[number];

/** What is put into a page, and from where. */
export interface EmbedWish {
  /** Where the folders `cdn` and `embed` stand, with a slash at the end. */
  readonly files: string;
  readonly version: string;
  /** Title of the dataset: the name of a frame, and what stands there until the explorer does. */
  readonly title: string;
  /** The view as text; empty for the view to begin with. */
  readonly address: string;
  /** Address of the dataset; without one, the shipped one is shown. */
  readonly src?: string | undefined;
  /** A link that opens the view elsewhere. */
  readonly link?: string | undefined;
  /** Values of the attributes of these names, where they are not the usual ones. */
  readonly controls?: string | undefined;
  readonly theme?: string | undefined;
  /** In CSS pixels; without one, the element has its own height, and a frame 640. */
  readonly height?: number | undefined;
  /** The small entry, whose parts load from beside it; otherwise the file that holds all, see {@link embedScript}. */
  readonly inParts?: boolean | undefined;
  /** The hash of the file that holds all. */
  readonly integrity?: string | undefined;
}

const attributes = (pairs: readonly (readonly [name: string, value: string | undefined])[]): string =>
  pairs.flatMap(([name, value]) => (value ? [` ${name}="${escapedMarkup(value)}"`] : [])).join('');

/** The file that holds all of Stemma, with the shipped dataset only where that is shown. */
export const embedScript = (src: string | undefined): string =>
  src === undefined ? 'stemma.single.js' : 'stemma.bare.js';

const element = (wish: EmbedWish): string => {
  const title = escapedMarkup(wish.title);
  const chosen = attributes([
    ['src', wish.src],
    ['state', wish.address],
    ['controls', wish.controls],
    ['theme', wish.theme],
  ]);
  const fallback = wish.link ? `<a${attributes([['href', wish.link]])}>${title}</a>` : title;
  return `<stemma-explorer${chosen}>\n  ${fallback}\n</stemma-explorer>`;
};

const style = ({ height }: EmbedWish): string | undefined =>
  height === undefined ? undefined : `stemma-explorer { height: ${height}px; }`;

const script = ({ files, src, inParts, integrity }: EmbedWish): string =>
  inParts
    ? `<script${attributes([
        ['type', 'module'],
        ['src', `${files}cdn/stemma.js`],
      ])}></script>`
    : `<script${attributes([
        ['src', `${files}cdn/${embedScript(src)}`],
        ['integrity', integrity],
        ['crossorigin', integrity && 'anonymous'],
      ])} defer></script>`;

const frame = ({ files, src, controls, theme, address, title, height = 640 }: EmbedWish): string => {
  const asked = Object.entries({ src, controls, theme }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const page = `${files}embed/${asked.length > 0 ? `?${asked.join('&')}` : ''}${address === '' ? '' : `#${address}`}`;
  return `<iframe${attributes([
    ['src', page],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write'],
  ])}></iframe>`;
};

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n');

const WRITERS: Readonly<Record<EmbedDoor, (wish: EmbedWish) => string>> = {
  script: (wish) => lines(script(wish), style(wish) && `<style>${style(wish)}</style>`, element(wish)),
  frame,
  npm: (wish) =>
    lines(
      `npm install ./stemma-${wish.version}.tgz`,
      "\nimport 'stemma';\n",
      style(wish) && `/* in your styles */\n${style(wish)}\n`,
      element(wish),
    ),
};

/** What an author copies into a page to show this view there; every value is escaped. */
export const embedCode = (door: EmbedDoor, wish: EmbedWish): string => WRITERS[door](wish);
