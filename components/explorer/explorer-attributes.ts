import type { ViewState } from '../../src/state/view-state.ts';
import type { StemmaExplorer } from './stemma-explorer.ts';

type Mirrored = 'src' | 'view' | 'state' | 'home' | 'controls' | 'theme' | 'gestures' | 'loading' | 'motion' | 'follow';

/** Attributes of `<stemma-explorer>` by the names that they have in markup. */
export interface StemmaExplorerAttributes extends Partial<Pick<StemmaExplorer, Mirrored>> {
  /** `hash` keeps the hash of the page in step with the view. */
  readonly address?: 'hash' | undefined;
}

/** What a template of a framework may set: the attributes, and the properties that have no attribute. */
export interface StemmaExplorerProps extends StemmaExplorerAttributes {
  /** A dataset as plain JSON, shown instead of what `src` names. */
  readonly dataset?: object | undefined;
  readonly viewState?: ViewState | undefined;
}
