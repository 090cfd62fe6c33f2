/** What the tests use of citation-js, which comes without types: another program's reading of our files. */
declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(text: string, options: object): readonly object[] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
