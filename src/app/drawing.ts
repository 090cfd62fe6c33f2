import type { Disposable } from '../base/disposable.ts';
import type { GestureManner } from '../engine/gestures.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { ThemeName } from '../scene/palette.ts';

/** What the reader pointed at in the picture. */
export type Pointed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'link'; readonly claims: readonly ClaimId[] }
  | { readonly kind: 'fold'; readonly id: string };

/** How far the layout of a graph without saved places has come; `done` runs from 0 to 1. */
export type LayoutState =
  { readonly kind: 'none' } | { readonly kind: 'running'; readonly nodes: number; readonly done: number };

/** What a picture asks of the element it is drawn in. It changes nothing by itself. */
export interface DrawingWishes {
  onPoint(pointed: Pointed, extend: boolean): void;
  /** The plain wheel was turned over a picture that leaves it to the page. */
  onHint(): void;
  /** Whether the reader may pan and zoom now; asked as a gesture begins. */
  mayMove(): boolean;
  /** Camera, size or scene moved things on the screen; at most once a frame. */
  onMove(): void;
  onLayout(layout: LayoutState): void;
}

/** How a picture looks and behaves; may change while it lives. */
export interface DrawingManner {
  readonly theme: ThemeName;
  readonly gestures: GestureManner;
}

/** The picture of one explorer in one host element. */
export interface Drawing extends Disposable {
  /** Settles when the first whole picture stands, or the drawing is disposed. */
  readonly drawn: Promise<void>;
  fit(): void;
  /** Factor over 1 comes nearer. */
  zoomBy(factor: number): void;
  /** Moves by CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** CSS pixel box of a node relative to the host, while it is drawn; where a real focus button can stand. */
  boxOf(
    nodeId: string,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  /** Marks a node as hovered, as the pointer would. */
  hover(nodeId: string | undefined): void;
  /** Moves as little as needed to have a node in view. */
  reveal(nodeId: string): void;
  setManner(manner: DrawingManner): void;
  /** Stops a layout under way; what has no place yet is seated roughly. */
  cancelLayout(): void;
}
