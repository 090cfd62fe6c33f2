/** A page of a host with an explorer in it. */
export interface Example {
  /** The folder under `examples/`, on the site and in the repository. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The files that a reader would copy, first the one to look at first. */
  readonly files: readonly string[];
  /** How its page comes about: `written` as it stands, `built` by a bundler, `made` here from a document. */
  readonly way: 'written' | 'built' | 'made';
}

/** The examples, simple ones first. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'html',
    title: 'Plain HTML',
    about: 'A script, a tag, a caption. The page hears what is selected, and its buttons select.',
    files: ['index.html', 'page.js'],
    way: 'written',
  },
  {
    name: 'csp',
    title: 'Strict policy',
    about: 'The same under a content security policy without exceptions, and with Trusted Types.',
    files: ['index.html', 'page.js'],
    way: 'written',
  },
  {
    name: 'frame',
    title: 'A frame',
    about: 'An iframe whose height follows the view, and whose events reach the page.',
    files: ['index.html', 'page.js'],
    way: 'written',
  },
  {
    name: 'sandbox',
    title: 'A blog',
    about: 'An iframe in a sandbox, as WordPress and learning platforms set it.',
    files: ['index.html'],
    way: 'written',
  },
  {
    name: 'two',
    title: 'Two explorers',
    about: 'The network beside the lineage. One follows the other: selection, filters, years and questions.',
    files: ['index.html', 'page.js'],
    way: 'written',
  },
  {
    name: 'quarto',
    title: 'Quarto and Markdown',
    about: 'Lecture notes in Markdown with the tag in them, and the page that they become.',
    files: ['lecture.qmd'],
    way: 'made',
  },
  {
    name: 'reveal',
    title: 'reveal.js',
    about: 'Slides with a live explorer. The arrow keys belong to the slides until you are in it.',
    files: ['index.html', 'main.ts'],
    way: 'built',
  },
  {
    name: 'react',
    title: 'React 19',
    about: 'Events as props, methods by a ref, with types.',
    files: ['main.tsx'],
    way: 'built',
  },
  {
    name: 'vue',
    title: 'Vue 3',
    about: 'Events with @, methods by a template ref.',
    files: ['App.vue', 'main.ts'],
    way: 'built',
  },
  {
    name: 'svelte',
    title: 'Svelte 5',
    about: 'Events as attributes, methods with bind:this.',
    files: ['App.svelte', 'main.ts'],
    way: 'built',
  },
  {
    name: 'angular',
    title: 'Angular 20',
    about: 'Events in brackets, methods by a view child, no zone.js.',
    files: ['main.ts'],
    way: 'built',
  },
];
