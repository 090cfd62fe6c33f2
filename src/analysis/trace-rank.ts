/**
 * How traces are ranked. The first of these that differs decides:
 *
 * 1. the weakest link: stated with a date, stated without, inferred, disputed;
 * 2. how many hops are weaker than stated with a date;
 * 3. how many hops there are;
 * 4. the relations: lineage before documents before structure before content, summed over the hops;
 * 5. hubs: the fewer links the nodes on the way have, the more a way through them says;
 * 6. ids of nodes and claims, hop by hop, so that the same data is always ranked the same.
 *
 * 2 to 5 are sums over hops and are packed into one whole number, which a search can add up.
 */
import type { Confidence } from '../model/records.ts';

/** Most hops a trace can have; what is packed would not fit for more. */
export const MOST_HOPS = 12;

/** Classes of weakness, strongest first. */
export const WEAKNESSES = ['stated', 'undated', 'inferred', 'disputed'] as const;

/** How weak a claim is as a link of a trace. */
export type Weakness = (typeof WEAKNESSES)[number];

/** How weak a claim is, as its place in {@link WEAKNESSES}. */
export const weaknessOf = (confidence: Confidence, isDated: boolean): number =>
  WEAKNESSES.indexOf(confidence === 'stated' && !isDated ? 'undated' : confidence);

const WEAK = 2 ** 21;
const HOP = 2 ** 17;
const RELATION = 2 ** 11;
const CLASS = 2 ** 25;
const MOST_HUB = 170;

const FAMILY_ORDER = ['lineage', 'documents', 'structure'];

/** What a hop costs by its weakness and the family of its relation; families that nobody knows stand with content. */
export const relationCost = (weakness: number, family: string | undefined): number => {
  const place = FAMILY_ORDER.indexOf(family ?? '');
  return (weakness > 0 ? WEAK : 0) + HOP + RELATION * (place < 0 ? FAMILY_ORDER.length : place);
};

/** What it costs to pass through a node with so many links: 8 log₂, rounded; nothing for a single link. */
export const hubCost = (links: number): number => Math.min(MOST_HUB, Math.round(8 * Math.log2(Math.max(1, links))));

/** Rank as a number from 0 to 1, higher is better; equal where only ids decide. Made for sorting, not for showing. */
export const scoreOf = (worst: number, cost: number): number =>
  1 - (worst * CLASS + cost) / (CLASS * WEAKNESSES.length);
