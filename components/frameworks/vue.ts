/**
 * `stemma/vue`: types for templates of Vue 3. Nothing runs, so one `import 'stemma/vue'` anywhere in a project is
 * enough. The compiler must be told that tags with `stemma-` are elements of the page (`isCustomElement`).
 */
import type { HTMLAttributes } from 'vue';
import type { StemmaEventMap } from '../explorer/event-map.ts';
import type { StemmaExplorerProps } from '../explorer/explorer-attributes.ts';
import type { StemmaExplorer } from '../explorer/stemma-explorer.ts';

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

type Handlers = {
  readonly [N in keyof StemmaEventMap as `on${Capitalize<Camel<N>>}`]?: (event: StemmaEventMap[N]) => void;
};

/** `<stemma-explorer>` as Vue sees it; an event is heard as `@stemma-select`. */
export type StemmaExplorerTag = new () => StemmaExplorer & {
  /** @deprecated Only for the types of templates; it is not there when the page runs. */
  readonly $props: HTMLAttributes & StemmaExplorerProps & Handlers;
};

declare module 'vue' {
  interface GlobalComponents {
    'stemma-explorer': StemmaExplorerTag;
  }
}
