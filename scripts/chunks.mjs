/**
 * How the code of the explorer is cut: few files, each for one moment. A module goes with the first of these that needs
 * it. The entry is none of them: a page may load it under a name of its own (`stemma.js?v=2`), so nothing imports it.
 */
const MOMENTS = [
  // Up to the first drawing.
  { name: 'first', test: /components\/explorer\/stemma-explorer\.ts$/ },
  // What stands around the picture, and what reader and page can do from then on; also what a failed fetch says.
  {
    name: 'works',
    test: /components\/(explorer\/(works|stemma-picture)|parts|canvas\/stemma-canvas|controls\/(menu|dialog)|panels\/(load-report|status|toolbar|search|filters|years)\/stemma-[a-z-]+)\.ts$|src\/sources\/(fetch-problem|load-file)\.ts$/,
  },
  // What a view and its exported picture are both laid out by.
  { name: 'lineage-scene', test: /src\/scene\/lineage\// },
  { name: 'timeline-scene', test: /src\/scene\/timeline\// },
  // What several ways to take something away share.
  { name: 'takeaway', test: /src\/(state\/(cite\/|export-formats|visible-part)|formats\/json\.ts)/ },
  { name: 'tables', test: /src\/formats\/csv-table\.ts$/ },
];

/** Groups for the bundler. What several later parts share, and no moment has, is one file of its own. */
export const CHUNKS = {
  groups: [
    ...MOMENTS.map((moment, i) => ({ ...moment, priority: MOMENTS.length - i + 1 })),
    { name: 'common', minShareCount: 2, priority: 1, test: /\/(src|components\/(?!define\.ts))/ },
  ],
};
