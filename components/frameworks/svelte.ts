/**
 * `stemma/svelte`: types for templates of Svelte 5. Nothing runs, so one `import 'stemma/svelte'` anywhere in a
 * project is enough.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { StemmaEventHandlers } from '../explorer/event-map.ts';
import type { StemmaExplorerProps } from '../explorer/explorer-attributes.ts';
import type { StemmaExplorer } from '../explorer/stemma-explorer.ts';

/** Attributes of `<stemma-explorer>` in a template; an event is heard as `onstemma-select`. */
export type StemmaExplorerMarkup = HTMLAttributes<StemmaExplorer> & StemmaExplorerProps & StemmaEventHandlers;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'stemma-explorer': StemmaExplorerMarkup;
  }
}
