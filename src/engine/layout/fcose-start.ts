import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { seededRandom } from '../../base/seeded-random.ts';
import type { LayoutInput, Places } from '../../scene/layout-input.ts';

const SEED = 1994;

const elementsOf = ({ marks, links, regions }: LayoutInput): ElementDefinition[] => [
  ...regions.map((_, i) => ({ data: { id: `r${i}` } })),
  ...marks.map(({ region }, i) => {
    const parent = region === undefined ? -1 : regions.indexOf(region);
    return { data: { id: `m${i}`, ...(parent >= 0 ? { parent: `r${parent}` } : {}) } };
  }),
  ...links.map(({ a, b }, i) => ({ data: { id: `l${i}`, source: `m${a}`, target: `m${b}` } })),
];

const optionsFor = (count: number): FcoseLayoutOptions => ({
  name: 'fcose',
  quality: count <= 300 ? 'default' : 'draft',
  randomize: true,
  animate: false,
  fit: false,
  nodeRepulsion: () => 6000,
  idealEdgeLength: () => 60,
  nestingFactor: 0.6,
  gravityCompound: 1.4,
  packComponents: true,
});

/** Runs `work` with `Math.random` seeded: fcose takes no source of numbers of its own. */
const withSeed = <T>(work: () => T): T => {
  const original = Math.random;
  Math.random = seededRandom(SEED);
  try {
    return work();
  } finally {
    Math.random = original;
  }
};

/**
 * Rough places from fcose (Balcı and Doğrusöz, 2022), regions as compound nodes. Same input, same places. Blocks
 * while it runs: about 0.5 s for 150 marks. Ids of the input never reach the engine, only their indexes.
 */
export const fcoseStart = (input: LayoutInput): Places => {
  cytoscape.use(fcose);
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: elementsOf(input) });
  withSeed(() => cy.layout(optionsFor(input.marks.length)).run());
  const places = new Map(
    input.marks.map(({ id }, i) => {
      const { x, y } = cy.getElementById(`m${i}`).position();
      return [id, [x, y] as const];
    }),
  );
  cy.destroy();
  return places;
};
