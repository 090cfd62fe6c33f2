import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { foldingOf, type Folding } from './fold.ts';
import { overviewMarks, regionGroups, type Mark } from './marks.ts';

/** One thing to seat. */
export interface LayoutMark {
  readonly id: string;
  /** Region it stays in; none for what stands between the regions. */
  readonly region?: string;
  /** About how wide its name is. */
  readonly nameWidth: number;
}

/** A tie that pulls two marks together; `a` and `b` index the marks. */
export interface LayoutLink {
  readonly a: number;
  readonly b: number;
  /** How strongly it pulls. */
  readonly weight: number;
  /** How much a crossing of it costs: a dotted content link costs little. */
  readonly cost: number;
}

/** A lesser mark that stands close by the one it hangs on; `parent` indexes the marks. */
export interface Moon {
  readonly id: string;
  readonly parent: number;
}

/** What a layout needs to know, and no more: no text of a file but ids. */
export interface LayoutInput {
  readonly marks: readonly LayoutMark[];
  readonly links: readonly LayoutLink[];
  readonly moons: readonly Moon[];
  /** Ids of the marks that stand on the ring, in order, clockwise from the top. */
  readonly ring: readonly string[];
  /** Region ids in reading order. */
  readonly regions: readonly string[];
}

/** Places by mark id, in scene units. */
export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

const LETTER_WIDTH = 7;
const WIDEST_NAME = 100;

const toLayoutMark = (mark: Mark, regions: ReadonlySet<string>): LayoutMark => {
  const { group } = mark.node;
  const stays = group !== undefined && mark.node.kind !== 'dimension' && regions.has(group);
  const name = mark.node.short ?? mark.node.acronym ?? mark.node.label;
  const nameWidth = Math.min(WIDEST_NAME, name.length * LETTER_WIDTH);
  return stays ? { id: mark.id, region: group, nameWidth } : { id: mark.id, nameWidth };
};

const isQuiet = (model: GraphModel, claims: readonly Claim[]): boolean =>
  claims.every(({ relation }) => model.relation(relation)?.family === 'content');

const parentOf = (mark: Mark, { parents }: Folding): string | undefined =>
  mark.kind === 'fold' ? mark.fold.parent : parents.get(mark.node.id);

/** The layout question of a whole graph, with everything folded. Cost linear in nodes and claims. */
export const layoutInput = (model: GraphModel): LayoutInput => {
  const folding = foldingOf(model);
  const { marks, links } = overviewMarks(model, folding);
  const seated = marks.filter((mark) => parentOf(mark, folding) === undefined);
  const indexOf = new Map<string, number>(seated.map((mark, i) => [mark.id, i]));
  const regions = regionGroups(model);
  return {
    marks: seated.map((mark) => toLayoutMark(mark, regions)),
    moons: marks.flatMap((mark) => {
      const parent = parentOf(mark, folding);
      return parent === undefined ? [] : [{ id: mark.id, parent: indexOf.get(parent)! }];
    }),
    links: links.flatMap(({ a, b, claims }) => {
      const [i, j] = [indexOf.get(a.id), indexOf.get(b.id)];
      if (i === undefined || j === undefined || i === j) return [];
      const quiet = isQuiet(model, claims);
      return [{ a: i, b: j, weight: quiet ? 0.5 : Math.min(2, 0.75 + claims.length / 4), cost: quiet ? 0.4 : 1 }];
    }),
    ring: model.dimensions.flatMap(({ id, order }) => (order === undefined ? [] : [id])),
    regions: model.groups.map(({ id }) => id).filter((id) => regions.has(id)),
  };
};
