import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

type Styled = typeof LitElement;

const shadowsIn = (root: ShadowRoot): readonly ShadowRoot[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? shadowsIn(shadowRoot) : [])),
];

const textOf = (style: CSSResultOrNative): string =>
  style instanceof CSSStyleSheet ? [...style.cssRules].map(({ cssText }) => cssText).join('\n') : style.cssText;

/** Sheets belong to the document that made them; another document wants its own. */
const sheetsFor = (view: Window & typeof globalThis, styles: readonly CSSResultOrNative[]): readonly CSSStyleSheet[] =>
  styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(textOf(style));
    return sheet;
  });

/**
 * Gives an element and everything within it their styles back after a move into another document, which takes the style
 * sheets of scripts away from every shadow root. A document without a window shows nothing and gets none. Linear in the
 * elements.
 */
export const adoptStylesAgain = (element: LitElement): void => {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.shadowRoot) return;
  for (const root of shadowsIn(element.shadowRoot)) {
    const { elementStyles } = root.host.constructor as Styled;
    if (!elementStyles) continue;
    if (view === window) adoptStyles(root, elementStyles);
    else root.adoptedStyleSheets = [...sheetsFor(view, elementStyles)];
  }
};
