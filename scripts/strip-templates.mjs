import { stripCss, stripMarkup } from './strip-blanks.mjs';

/** @type {ReadonlyMap<string, (pieces: readonly string[]) => readonly string[]>} */
const STRIPPERS = new Map([
  ['css', stripCss],
  ['html', stripMarkup],
  ['svg', stripMarkup],
]);

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {Span & { type: string, tag: { type: string, name: string }, quasi: { quasis: (Span & { value: { raw: string } })[] } }} Tagged */

/** Every node of a syntax tree. @param {unknown} node @returns {Generator<{ type: string }>} */
function* nodesOf(node) {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) yield /** @type {{ type: string }} */ (node);
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/**
 * Code whose templates of Lit have no needless blanks.
 *
 * @param {string} code
 * @param {unknown} tree of that code
 */
export const stripTemplates = (code, tree) => {
  /** @type {[start: number, end: number, text: string][]} */
  const changes = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'TaggedTemplateExpression') continue;
    const { tag, quasi } = /** @type {Tagged} */ (node);
    const strip = tag.type === 'Identifier' ? STRIPPERS.get(tag.name) : undefined;
    if (!strip) continue;
    const stripped = strip(quasi.quasis.map(({ value }) => value.raw));
    quasi.quasis.forEach(({ value, start }, i) => {
      const at = code.indexOf(value.raw, start);
      changes.push([at, at + value.raw.length, stripped[i] ?? '']);
    });
  }
  return changes
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, piece]) => text.slice(0, start) + piece + text.slice(end), code);
};

/**
 * Takes needless blanks out of the templates of elements, which no minifier may touch.
 *
 * @returns {import('vite').Plugin}
 */
export const strippedTemplates = () => ({
  name: 'stemma-stripped-templates',
  enforce: 'post',
  apply: 'build',
  transform(code, id) {
    if (!/\/components\/.*\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
    return { code: stripTemplates(code, this.parse(code)), map: null };
  },
});
