/**
 * `stemma/react`: types for JSX of React 19, which sets properties and hears events of elements by itself. Nothing
 * runs, so one `import 'stemma/react'` anywhere in a project is enough.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StemmaEventHandlers } from '../explorer/event-map.ts';
import type { StemmaExplorerProps } from '../explorer/explorer-attributes.ts';
import type { StemmaExplorer } from '../explorer/stemma-explorer.ts';

/** Props of `<stemma-explorer>` in JSX; an event is heard as `onstemma-select`. */
export type StemmaExplorerJsx = DetailedHTMLProps<HTMLAttributes<StemmaExplorer>, StemmaExplorer> &
  StemmaExplorerProps &
  StemmaEventHandlers;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React keeps its table of tags in one.
  namespace JSX {
    interface IntrinsicElements {
      'stemma-explorer': StemmaExplorerJsx;
    }
  }
}
