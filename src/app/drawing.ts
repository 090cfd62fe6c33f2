import type { Disposable } from '../base/disposable.ts';

/** The picture of one explorer in one host element. */
export interface Drawing extends Disposable {
  /** Settles when the first full picture stands. */
  readonly drawn: Promise<void>;
  fit(): void;
  /** Factor over 1 comes nearer. */
  zoomBy(factor: number): void;
  /** Moves by CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** CSS pixel box of a node relative to the host, while it is drawn; where a real focus button can stand. */
  boxOf(nodeId: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  /** Calls back after the camera or the scene moved things, at most once a frame. */
  onMove(listener: () => void): Disposable;
  /** Marks a node as hovered, as the pointer would. */
  hover(nodeId: string | undefined): void;
}
