import { svg, type SVGTemplateResult } from 'lit';
import { encode } from 'uqr';

/** A QR code as the squares that are dark: a path in units of squares, and how many stand in a row with the margin. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Squares of margin that scanners need (ISO/IEC 18004). */
const MARGIN = 4;

/** The QR code of a text; none where the text is longer than any code can hold. */
export const qrCode = (text: string): QrCode | undefined => {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: MARGIN });
    const rows = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
    return { size, path: rows.join('') };
  } catch {
    return undefined;
  }
};

/** Where dark squares stand side by side: the first, and how many. */
const runsOf = (row: readonly boolean[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
};

/** Always black on white, whatever the theme: that is what scanners are made for. */
export const qrView = ({ size, path }: QrCode, label: string): SVGTemplateResult => svg`
  <svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>
`;

/** The same as a file. */
export const qrSvg = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
  `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>\n`;
