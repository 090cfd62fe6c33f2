import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { groupOf, overviewMarks, regionGroups, type Mark, type MarkLink } from './marks.ts';

/** One thing to place. */
export interface LayoutMark {
  readonly id: string;
  /** Region it stays in; none for what stands between the regions. */
  readonly region?: string;
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

/** What a layout needs to know, and no more: no text of a file but ids. */
export interface LayoutInput {
  readonly marks: readonly LayoutMark[];
  readonly links: readonly LayoutLink[];
  /** Ids of the marks that stand on the ring, in order, clockwise from the top. */
  readonly ring: readonly string[];
  /** Region ids in reading order. */
  readonly regions: readonly string[];
}

/** Places by mark id, in scene units. */
export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

const toLayoutMark = (model: GraphModel, mark: Mark, regions: ReadonlySet<string>): LayoutMark => {
  const group = groupOf(model, mark);
  const stays = group !== undefined && mark.node.kind !== 'dimension' && regions.has(group);
  return stays ? { id: mark.id, region: group } : { id: mark.id };
};

/** Links of a fold to anything but its parent are not drawn at rest. */
const isHidden = ({ a, b }: MarkLink): boolean => [[a, b], [b, a]].some(([p, q]) => p!.kind === 'fold' && p!.fold.parent !== q!.id);

const isQuiet = (model: GraphModel, claims: readonly Claim[]): boolean =>
  claims.every(({ relation }) => model.relation(relation)?.family === 'content');

/** The layout question of a whole graph, with everything folded. Cost linear in nodes and claims. */
export const layoutInput = (model: GraphModel): LayoutInput => {
  const { marks, links } = overviewMarks(model);
  const indexOf = new Map(marks.map((mark, i) => [mark.id, i]));
  const drawn = links.filter((link) => link.a !== link.b && !isHidden(link));
  const regions = regionGroups(model);
  return {
    marks: marks.map((mark) => toLayoutMark(model, mark, regions)),
    links: drawn.map(({ a, b, claims }) => ({
      a: indexOf.get(a.id)!,
      b: indexOf.get(b.id)!,
      weight: isQuiet(model, claims) ? 0.5 : Math.min(2, 0.75 + claims.length / 4),
      cost: isQuiet(model, claims) ? 0.4 : 1,
    })),
    ring: model.dimensions.flatMap(({ id, order }) => (order === undefined ? [] : [id])),
    regions: model.groups.map(({ id }) => id).filter((id) => regions.has(id)),
  };
};
