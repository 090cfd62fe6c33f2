import type { GraphModel, GraphNode, NodeId } from '../../src/index.ts';
import { coverageOf, type CoverageState } from '../../src/index.ts';
import { pictogramPath } from '../../src/scene/pictograms.ts';
import { shapePath } from '../../src/scene/shapes.ts';
import { markup, type Markup } from './markup.ts';

/** Sizes of the small figures beside the stories, in CSS pixels. */
const WIDTH = 152;
const HEIGHT = 72;

const figure = (label: string, height: number, inside: Markup | readonly Markup[]): Markup =>
  markup`<svg class="figure" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">${inside}</svg>`;

const nodesOf = (model: GraphModel, ids: readonly string[]): readonly GraphNode[] =>
  ids.map((id) => {
    const node = model.node(id as NodeId);
    if (!node) throw new Error(`The dataset has no ${id} any more.`);
    return node;
  });

const yearOf = (model: GraphModel, { id }: GraphNode): number => model.nodeYears(id).from ?? 0;

/** Whether a definition names an element, leaves it out, or says nothing of it. */
const stance = (model: GraphModel, definition: GraphNode, element: GraphNode): 'names' | 'leaves out' | 'open' => {
  const claims = model
    .claimsOf(definition.id)
    .filter(({ to, relation }) => to === element.id && relation === 'contains');
  if (claims.some(({ polarity }) => polarity !== 'affirms')) return 'leaves out';
  return claims.length > 0 ? 'names' : 'open';
};

interface Spot {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
}

const way = (from: Spot, to: Spot): string => {
  const middle = (from.x + to.x) / 2;
  if (from.y === to.y) return `M${from.x} ${from.y}Q${middle} ${from.y - (to.x - from.x) / 4} ${to.x} ${to.y}`;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
};

const DIAMOND = shapePath('definition', 6);

/** Definitions on a scale of years, a row for each group, with the lineage between them; filled where all `elements` are named. */
export const lineageFigure = (
  model: GraphModel,
  definitions: readonly string[],
  elements: readonly string[],
): Markup => {
  const nodes = nodesOf(model, definitions);
  const parts = nodesOf(model, elements);
  const years = nodes.map((node) => yearOf(model, node));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const groups = model.groups.map(({ id }) => id).filter((id) => nodes.some(({ group }) => group === id));
  const spots = nodes.map((node): Spot => ({
    node,
    x: Math.round(9 + ((yearOf(model, node) - first) / (last - first)) * (WIDTH - 18)),
    y: 14 + groups.indexOf(node.group ?? '') * 17,
  }));
  const lines = spots.flatMap((from) =>
    spots
      .filter((to) => to.x > from.x)
      .flatMap((to) => {
        const claims = model
          .claimsOf(to.node.id)
          .filter((claim) => claim.from === to.node.id && claim.to === from.node.id);
        if (claims.length === 0) return [];
        const isInferred = claims.every(({ id }) => model.confidence(id) === 'inferred');
        return [markup`<path class="way${isInferred ? ' inferred' : ''}" d="${way(from, to)}"/>`];
      }),
  );
  const marks = spots.map(({ node, x, y }) => {
    const isFull = parts.every((part) => stance(model, node, part) === 'names');
    return markup`<path class="idea${isFull ? ' full' : ''}" transform="translate(${x} ${y})" d="${DIAMOND}"/>`;
  });
  const label = `${nodes.length} definitions, ${first} to ${last}; filled where ${parts.map((part) => part.label.toLowerCase()).join(' and ')} are both named`;
  return figure(label, HEIGHT, [
    ...lines,
    ...marks,
    markup`<text x="0" y="${HEIGHT - 3}">${first}</text><text class="end" x="${WIDTH}" y="${HEIGHT - 3}">${last}</text>`,
  ]);
};

const shortName = ({ short, label }: GraphNode): string => short ?? label;

const chip = (x: number, y: number, word: string, what: ReturnType<typeof stance>, isBack: boolean): Markup => {
  const text = isBack ? `+ ${word}` : word;
  const width = 14 + text.length * 6;
  const look = isBack ? ' back' : what === 'leaves out' ? ' out' : '';
  const strike = what === 'leaves out' ? markup`<path d="M${x - 3} ${y + 3}L${x + width + 3} ${y - 3}"/>` : undefined;
  return markup`<g class="chip${look}"><rect x="${x}" y="${y - 8}" width="${width}" height="16" rx="4"/><text x="${x + width / 2}" y="${y + 4}">${text}</text>${strike}</g>`;
};

/** A row for each definition: its year, and a chip for each element it names, struck where it is left out, filled where it is back. */
export const chipFigure = (model: GraphModel, definitions: readonly string[], elements: readonly string[]): Markup => {
  const nodes = nodesOf(model, definitions);
  const parts = nodesOf(model, elements);
  const rows = nodes.map((node, i) => {
    const y = 12 + i * 24;
    const chips = parts.map((part, j) => {
      const now = stance(model, node, part);
      const before = nodes[i - 1];
      const isBack = now === 'names' && before !== undefined && stance(model, before, part) === 'leaves out';
      return now === 'open' ? undefined : chip(38 + j * 46, y, shortName(part), now, isBack);
    });
    return markup`<text x="0" y="${y + 4}">${yearOf(model, node)}</text>${chips}`;
  });
  const told = nodes.map((node) => {
    const words = parts.map(
      (part) => `${shortName(part)} ${stance(model, node, part) === 'leaves out' ? 'left out' : 'named'}`,
    );
    return `${yearOf(model, node)}: ${words.join(', ')}`;
  });
  return figure(told.join('; '), HEIGHT, rows);
};

const SIGNS: Readonly<Record<CoverageState, Markup>> = {
  stated: markup`<rect class="stated" x="-6" y="-6" width="12" height="12" rx="2"/>`,
  inferred: markup`<rect class="inferred" x="-5.25" y="-5.25" width="10.5" height="10.5" rx="2"/>`,
  excluded: markup`<g class="struck"><rect x="-5.25" y="-5.25" width="10.5" height="10.5" rx="2"/><path d="M-8 8L8 -8"/></g>`,
  none: markup`<circle class="silent" r="1.5"/>`,
};

/** The dimensions with their pictograms, and below each whether one node addresses it. */
export const coverageFigure = (model: GraphModel, row: string): Markup => {
  const [node] = nodesOf(model, [row]);
  const { columns, cells } = coverageOf(model, { rows: [row] });
  const signs = columns.map((id, i) => {
    const { pictogram, colour = '' } = model.node(id)!;
    return markup`<g class="hue-${colour}" transform="translate(${10 + i * 22} 0)"><path class="pictogram" transform="translate(-8 10)" d="${pictogramPath(pictogram) ?? ''}"/><g transform="translate(0 46)">${SIGNS[cells[i]!.state]}</g></g>`;
  });
  const words = columns.map((id, i) => `${model.node(id)!.label.toLowerCase()} ${cells[i]!.state}`);
  return figure(`${node!.label}: ${words.join(', ')}`, HEIGHT, signs);
};
