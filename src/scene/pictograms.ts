/** Pictograms of threat dimensions: SVG path text on a 16 × 16 grid, stroke only, round caps, 1.5 wide. */
export const PICTOGRAMS: ReadonlyMap<string, string> = new Map([
  [
    'coins',
    'M3.5 4.5C3.5 2 12.5 2 12.5 4.5S3.5 7 3.5 4.5M3.5 4.5V8C3.5 10.5 12.5 10.5 12.5 8V4.5M3.5 8V11.5C3.5 14 12.5 14 12.5 11.5V8',
  ],
  [
    'wheat',
    'M8 14.5V5M8 5C6.6 4 6.6 2.4 8 1.3C9.4 2.4 9.4 4 8 5M8 9C5.8 9.2 4.4 8.2 4.2 6C6.4 5.9 7.8 6.9 8 9M8 9C10.2 9.2 11.6 8.2 11.8 6C9.6 5.9 8.2 6.9 8 9M8 13C5.8 13.2 4.4 12.2 4.2 10C6.4 9.9 7.8 10.9 8 13M8 13C10.2 13.2 11.6 12.2 11.8 10C9.6 9.9 8.2 10.9 8 13',
  ],
  ['cross', 'M6 2.2H10V6H13.8V10H10V13.8H6V10H2.2V6H6Z'],
  ['leaf', 'M2.5 13.5C5 10 7 8.2 10 6.6M4 11.6C2.6 6.6 6 2.8 13.4 2.6C13.8 9.4 10.6 13.4 5.6 12.2'],
  ['person', 'M8 7.6A2.6 2.6 0 1 0 8 2.4A2.6 2.6 0 1 0 8 7.6M3.2 13.8C3.4 10.8 5.2 9.4 8 9.4S12.6 10.8 12.8 13.8'],
  [
    'people',
    'M8 7.4A2 2 0 1 0 8 3.4A2 2 0 1 0 8 7.4M4.6 13.4C4.7 10.7 5.9 9.3 8 9.3S11.3 10.7 11.4 13.4M3.4 7.6A1.5 1.5 0 1 0 3.4 4.6A1.5 1.5 0 1 0 3.4 7.6M12.6 7.6A1.5 1.5 0 1 0 12.6 4.6A1.5 1.5 0 1 0 12.6 7.6M1 12C1 10.4 1.7 9.5 3 9.3M15 12C15 10.4 14.3 9.5 13 9.3',
  ],
  ['temple', 'M2.2 5.8L8 2.2L13.8 5.8ZM2.2 13.6H13.8M4 6.2V13.2M8 6.2V13.2M12 6.2V13.2'],
]);

/** Patterns of dimensions on a square tile: SVG path text, line width and tile size in pixels. */
export interface Pattern {
  readonly path: string;
  readonly width: number;
  readonly tile: number;
}

/** Patterns by hue; a dimension is told by pictogram, pattern and hue together. */
export const PATTERNS: ReadonlyMap<string, Pattern> = new Map([
  ['economic', { path: 'M-1 5.5L5.5 -1M-1 1L1 -1M3.5 5.5L5.5 3.5', width: 1.2, tile: 4.5 }],
  ['food', { path: 'M1.5 1.5h.01M4.5 4.5h.01', width: 2.1, tile: 6 }],
  ['health', { path: 'M2.5 .9V4.1M.9 2.5H4.1', width: 1.2, tile: 5 }],
  ['environmental', { path: 'M0 2C1 .6 2 .6 3 2S5 3.4 6 2', width: 1.2, tile: 6 }],
  ['personal', { path: 'M1.8 0V3.6', width: 1.4, tile: 3.6 }],
  ['community', { path: 'M2.25 0V4.5M0 2.25H4.5', width: 1, tile: 4.5 }],
  ['political', { path: 'M-1 -1L4.4 4.4M2.4 -1L4.4 1M-1 2.4L1 4.4', width: 0.9, tile: 3.4 }],
]);

/** Path text of a pictogram a file names; `undefined` when it names none of ours. */
export const pictogramPath = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : PICTOGRAMS.get(name);
