/** What a reader chose in the builder. */
export interface EmbedChoice {
  /** Where the folders `cdn/` and `embed/` are, with a slash at its end. */
  readonly site: string;
  /** Address of the dataset; absent: the shipped one. */
  readonly src?: string;
  /** The view, as its address. */
  readonly address: string;
  readonly controls: string;
  readonly theme: string;
  /** In CSS pixels. */
  readonly height: number;
  /** What is shown until the explorer is there; the name of a frame. */
  readonly title: string;
  /** The hash of the single file, where that is wanted. */
  readonly integrity?: string;
}

/** A way to put the explorer into a page. */
export type Door = 'script' | 'npm' | 'frame';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS.get(sign)!);

/** Attributes in HTML; those without a value are left out. */
const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const unless = (usual: string, value: string): string | undefined => (value === usual ? undefined : value);

const element = ({ src, address, controls, theme, title }: EmbedChoice): string => {
  const chosen = attributes({
    src,
    state: unless('', address),
    controls: unless('full', controls),
    theme: unless('auto', theme),
  });
  return `<stemma-explorer${chosen}>\n  <p>${escaped(title)}</p>\n</stemma-explorer>`;
};

const script = ({ site, integrity }: EmbedChoice): string => {
  const name = integrity === undefined ? 'stemma.js' : 'stemma.single.js';
  const hash = { integrity, crossorigin: integrity === undefined ? undefined : 'anonymous' };
  return `<script${attributes({ type: 'module', src: `${site}cdn/${name}`, ...hash })}></script>`;
};

const style = ({ height }: EmbedChoice): string => `stemma-explorer { height: ${height}px; }`;

const frame = ({ site, src, address, controls, theme, height, title }: EmbedChoice): string => {
  const query = new URLSearchParams();
  if (src !== undefined) query.set('src', src);
  if (controls !== 'full') query.set('controls', controls);
  if (theme !== 'auto') query.set('theme', theme);
  const asked = query.size > 0 ? `?${query}` : '';
  const view = address === '' ? '' : `#${address}`;
  const size = { width: '100%', height: String(height), loading: 'lazy' };
  return `<iframe${attributes({ src: `${site}embed/${asked}${view}`, title, ...size })}></iframe>`;
};

const DOORS: Readonly<Record<Door, (choice: EmbedChoice) => string>> = {
  script: (choice) => `${script(choice)}\n<style>${style(choice)}</style>\n${element(choice)}`,
  npm: (choice) =>
    `// in your script\nimport 'stemma';\n\n/* in your styles */\n${style(choice)}\n\n<!-- in your page -->\n${element(choice)}`,
  frame,
};

/** The code that puts the explorer into a page as it was chosen, through one of the doors. */
export const embedCode = (choice: EmbedChoice, door: Door): string => DOORS[door](choice);
