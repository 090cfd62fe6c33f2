import type { CSSResult } from 'lit';
import type { Explorer } from '../../src/app/explorer.ts';
import type { LoadState } from '../../src/state/explorer-state.ts';
import type { DataOrigin } from '../shared/share-place.ts';
import type { CheckedElement } from './attribute-check.ts';
import type { FrameHost } from './frame-controller.ts';
import type { RoomController } from './room-controller.ts';

/** The element that works belong to. */
export type WorksHost = FrameHost &
  CheckedElement & {
    readonly address: string;
    readonly addressMode: 'hash' | undefined;
    readonly follow: string | undefined;
    readonly home: string | undefined;
    readonly src: string | undefined;
  };

/** What works have their element do. */
export interface WorksDeeds {
  readonly room: RoomController;
  /** Whether something was to be loaded. */
  isAsked(): boolean;
  /** Where the data came from that was asked for last. */
  origin(): DataOrigin;
  cancelLoad(): void;
  retryLoad(): void;
  /** Hears of a load that another element asked for, and whose graph is shown here. */
  takeOutcome(load: LoadState): void;
  /** The explorer of another element of the page, by its id. */
  leader(id: string): Explorer | undefined;
  /** The id that another element of the page follows. */
  followOf(id: string): string | undefined;
  /** Forgets whom it was to follow, and loads what it shows by itself. */
  followNobody(): void;
  /** Gives the element more styles, after those of its class. */
  wear(styles: readonly CSSResult[]): void;
  /** Registers a part of the frame. */
  loadPart(tag: string): Promise<void>;
}
