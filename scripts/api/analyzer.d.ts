/** What we use of the analyzer; its own declarations leave both out. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  export const ts: typeof import('typescript');
  export const create: (input: {
    readonly modules: readonly import('typescript').SourceFile[];
    readonly plugins: readonly object[];
    readonly context: object;
  }) => import('./element-manifest.ts').Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => readonly object[];
}
