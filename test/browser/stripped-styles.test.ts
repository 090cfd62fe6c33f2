import { css, CSSResult } from 'lit';
import { expect, it } from 'vitest';
import { stripCss } from '../../scripts/strip-blanks.mjs';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../components/**/*.ts', { eager: true });

/** Every style sheet that a file exports, or that an element it exports wears. */
const stylesOf = (exported: Readonly<Record<string, unknown>>): readonly CSSResult[] =>
  Object.values(exported)
    .flatMap((value) => (typeof value === 'function' && 'styles' in value ? [value.styles].flat(9) : [value]))
    .filter((value) => value instanceof CSSResult);

/** The rules that a browser reads in a text. What is in `var()` it keeps as it is written, so commas are made alike. */
const rulesOf = (text: string): readonly string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ').replace(/, /g, ','));
};

it('styles say the same to a browser without their blanks', () => {
  const styles = Object.values(modules).flatMap(stylesOf);
  expect(styles.length).toBeGreaterThan(40);
  for (const { cssText } of styles) expect(rulesOf(stripCss([cssText])[0] ?? '')).toEqual(rulesOf(cssText));
});

it('would see a blank that is missed', () => {
  expect(rulesOf('a :hover{color:red}')).not.toEqual(rulesOf(css`a:hover { color: red }`.cssText));
});
