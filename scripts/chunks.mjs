/**
 * How the code of the explorer is cut: few files, each for one moment. A module goes with the first of these that needs
 * it; what several later parts share is one file of its own.
 */
const MOMENTS = [
  // Up to the first drawing.
  { name: 'first', test: /components\/define\.ts$/ },
  // What stands around the picture, and what reader and page can do from then on.
  {
    name: 'works',
    test: /components\/(explorer\/(works|stemma-picture)|parts|canvas\/stemma-canvas|controls\/(menu|dialog)|panels\/(status|toolbar|search|filters|years)\/stemma-[a-z]+)\.ts$/,
  },
];

/** Groups for the bundler. */
export const CHUNKS = {
  groups: [
    ...MOMENTS.map((moment, i) => ({ ...moment, priority: MOMENTS.length - i + 1 })),
    { name: 'common', minShareCount: 2, priority: 1, test: /\/(src|components)\// },
  ],
};
