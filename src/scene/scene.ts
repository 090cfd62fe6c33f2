import type { LinkId, NodeId } from '../model/ids.ts';
import type { DimensionHue, KindFamily } from './palette.ts';

/** What a pointer can hit. A fold stands for several nodes drawn as one. */
export type SceneTarget =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'link'; readonly id: LinkId }
  | { readonly kind: 'fold'; readonly id: string };

/** A point in scene units; at zoom 1 a unit is a CSS pixel. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How strongly a mark is drawn. */
export type Emphasis = 'plain' | 'lit' | 'selected' | 'veiled';

/** One mark for a node, or for a counted fold of nodes. */
export interface SceneNode extends Point {
  /** Unique in the scene: a node id or a fold id. */
  readonly id: string;
  readonly target: SceneTarget;
  readonly kind: string;
  readonly family: KindFamily;
  readonly hue?: DimensionHue;
  readonly pictogram?: string;
  /** Nominal radius. */
  readonly r: number;
  readonly emphasis: Emphasis;
  /** How many nodes a fold stands for. */
  readonly count?: number;
  /** Full name, at most 120 graphemes. */
  readonly label: string;
  /** Acronym or short name. */
  readonly short: string;
  /** Larger is labelled first. */
  readonly priority: number;
  /** Whether a filter found it while the light falls elsewhere. */
  readonly isFound?: boolean;
  /** Whether the open trace leads through it. */
  readonly isStop?: boolean;
  /** Of two nodes compared: which of them it is joined to. */
  readonly side?: ComparedSide;
}

/** Of two nodes compared, which of them something is joined to. */
export type ComparedSide = 'a' | 'both' | 'b';

/** One drawn link: a curve from `from` to `to` with its sign of family, type and number. */
export interface SceneLink {
  /** Unique in the scene. */
  readonly id: string;
  readonly target: SceneTarget;
  readonly a: SceneNode;
  readonly b: SceneNode;
  readonly family: LinkFamily;
  /** Outline of the curve, trimmed to the shapes of its ends. */
  readonly curve: Curve;
  /** Relation whose head stands at the end of the curve; none without influence. */
  readonly head?: string;
  readonly dashed: boolean;
  readonly disputed: boolean;
  /** Whether every claim says no: excluded or denied. */
  readonly struck: boolean;
  /** What the link says along its arrow: "narrowed in". */
  readonly label: string;
  /** Number of claims. */
  readonly count: number;
  /** Hue of the dimension it leads to, used while lit. */
  readonly hue?: DimensionHue;
  readonly emphasis: Emphasis;
  /** The hop of the open trace that it is. */
  readonly hop?: SceneHop;
}

/** What stands beside a hop of the open trace. */
export interface SceneHop {
  /** Counted from 1. */
  readonly number: number;
  /** How many hops the trace has. */
  readonly of: number;
  /** The year it took place in, or that there is none. */
  readonly year: string;
  readonly isInHand: boolean;
}

/** Families of relations that have a line of their own; others are drawn as structure. */
export const LINK_FAMILIES = ['content', 'structure', 'documents', 'lineage'] as const;
export type LinkFamily = (typeof LINK_FAMILIES)[number];

/** A quadratic curve; a straight link has its control point in the middle. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The land of one group of nodes. */
export interface SceneRegion {
  readonly id: string;
  readonly label: string;
  readonly outline: readonly Point[];
}

/** The ring that the threat dimensions stand on. */
export interface SceneRing extends Point {
  readonly r: number;
}

/** Everything that should be drawn, in plain records. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly regions: readonly SceneRegion[];
  readonly ring?: SceneRing;
  /** For each node of the graph that is drawn, the mark that stands for it. */
  readonly standsFor: ReadonlyMap<string, string>;
  /** Whether marks that are not lit recede. */
  readonly veiled: boolean;
  /** Whether marks that recede lose their names as well. */
  readonly hushed?: boolean;
  readonly bounds: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

/** A scene without anything in it. */
export const EMPTY_SCENE: Scene = {
  nodes: [],
  links: [],
  regions: [],
  standsFor: new Map(),
  veiled: false,
  bounds: { x0: -1, y0: -1, x1: 1, y1: 1 },
};
