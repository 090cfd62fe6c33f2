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
  /** The hash of {@link embedScript}. */
  readonly integrity?: string | undefined;
}

const attributes = (pairs: readonly (readonly [name: string, value: string | undefined])[]): string =>
  pairs.flatMap(([name, value]) => (value ? [` ${name}="${escapedMarkup(value)}"`] : [])).join('');

/** The file that holds all of Stemma, with the shipped dataset only where that is shown. */
export const embedScript = (src: string | undefined): string =>
  src === undefined ? 'stemma.single.js' : 'stemma.bare.js';

const element = ({ src, address, link, title }: EmbedWish): string => {
  const fallback = link ? `<a${attributes([['href', link]])}>${escapedMarkup(title)}</a>` : escapedMarkup(title);
  return [
    `<stemma-explorer${attributes([
      ['src', src],
      ['state', address],
    ])}>`,
    `  ${fallback}`,
    '</stemma-explorer>',
  ].join('\n');
};

const WRITERS: Readonly<Record<EmbedDoor, (wish: EmbedWish) => string>> = {
  script: (wish) => {
    const { integrity } = wish;
    const script = attributes([
      ['src', `${wish.files}cdn/${embedScript(wish.src)}`],
      ['integrity', integrity],
      ['crossorigin', integrity && 'anonymous'],
    ]);
    return `<script${script} defer></script>\n${element(wish)}`;
  },
  frame: ({ files, src, address, title }) => {
    const query = src === undefined ? '' : `?src=${encodeURIComponent(src)}`;
    const page = `${files}embed/${query}${address === '' ? '' : `#${address}`}`;
    return `<iframe${attributes([
      ['src', page],
      ['title', title],
      ['width', '100%'],
      ['height', '640'],
      ['loading', 'lazy'],
      ['allow', 'fullscreen; clipboard-write'],
    ])}></iframe>`;
  },
  npm: (wish) => [`npm install stemma@${wish.version}`, '', "import 'stemma';", '', element(wish)].join('\n'),
};

/** What an author copies into a page to show this view there; every value is escaped. */
export const embedCode = (door: EmbedDoor, wish: EmbedWish): string => WRITERS[door](wish);
