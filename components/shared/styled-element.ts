import { adoptStyles, LitElement, type CSSResultOrNative } from 'lit';

const textOf = (style: CSSResultOrNative): string =>
  style instanceof CSSStyleSheet ? [...style.cssRules].map(({ cssText }) => cssText).join('\n') : style.cssText;

/**
 * An element whose styles hold in whatever document it stands. A style sheet of a script belongs to the document that
 * made it: another document takes it away from an element that moves there, and refuses it for one made there later. A
 * document without a window shows nothing and gets none.
 */
export class StyledElement extends LitElement {
  #more: readonly CSSResultOrNative[] = [];

  adoptedCallback(): void {
    if (this.shadowRoot) this.#wear(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#wear(root);
    return root;
  }

  /** Adds styles that come later than those of its class, once it has been in a page. */
  protected wear(more: readonly CSSResultOrNative[]): void {
    this.#more = [...this.#more, ...more];
    if (this.shadowRoot) this.#wear(this.shadowRoot);
  }

  #wear(root: ShadowRoot): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    const styles = [...(this.constructor as typeof LitElement).elementStyles, ...this.#more];
    if (view === window) return adoptStyles(root, styles);
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(textOf(style));
      return sheet;
    });
  }
}
