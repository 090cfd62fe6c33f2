import type { LayoutInput } from '../../scene/layout-input.ts';
import { placeMarks } from './place-marks.ts';

/** What the worker says: how far it is, then the places. */
export type LayoutAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'done'; readonly places: readonly (readonly [string, readonly [number, number]])[] };

const say = (answer: LayoutAnswer): void => postMessage(answer);

onmessage = ({ data }: MessageEvent<LayoutInput>) => {
  const places = placeMarks(data, 'quick', (done) => say({ kind: 'progress', done }));
  say({ kind: 'done', places: [...places] });
};
