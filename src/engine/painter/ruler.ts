/** Measures text in a font given as CSS text, in pixels. The 2D context of a canvas is one. */
export interface Ruler {
  font: string;
  measureText(text: string): { readonly width: number };
}
