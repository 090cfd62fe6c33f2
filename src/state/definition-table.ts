import { byYear } from '../analysis/by-year.ts';
import { relationTest, trustTest, type ClaimTest } from '../analysis/claim-tests.ts';
import { elementsOf, type ElementStance } from '../analysis/elements-of.ts';
import type { Filter, TimeRange } from '../analysis/filter.ts';
import { lineageHops } from '../analysis/lineage-hops.ts';
import { remember } from '../analysis/remember.ts';
import { foundNodes } from '../analysis/search.ts';
import { stanceOf } from '../analysis/stance.ts';
import { visible } from '../analysis/visible.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { GraphNode } from '../model/records.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import type { Focus } from './view-state.ts';
import { kindText } from './wording.ts';
import { yearText } from './year-text.ts';

/** What a definition says of an element. Silence is neither a yes nor a no. */
export type ElementState = 'stated' | 'inferred' | 'excluded' | 'silent';

/** One element in one definition. */
export interface ElementCell {
  readonly state: ElementState;
  readonly claims: readonly ClaimId[];
  readonly differs: boolean;
  /** "EU 2004, freedom from want: excluded, sources differ". */
  readonly name: string;
  /** Affirmed again, after the definition that this one descends from had excluded it. */
  readonly isReturned: boolean;
}

/** A line that joins what a definition carries on from another, by the places of their columns. */
export interface Carried {
  readonly from: number;
  readonly to: number;
}

/** An element with its cells in the order of the columns. */
export interface ElementRow {
  readonly node: GraphNode;
  readonly cells: readonly ElementCell[];
  readonly carried: readonly Carried[];
  /** How many definitions speak of it. */
  readonly speaking: number;
}

/** Elements of one facet. */
export interface FacetRows {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ElementRow[];
}

/** A definition as a column. */
export interface DefinitionColumn {
  readonly node: GraphNode;
  readonly name: string;
  readonly year: string;
}

/** Elements by definitions, the definitions in order of year. */
export interface DefinitionTable {
  readonly columns: readonly DefinitionColumn[];
  readonly facets: readonly FacetRows[];
  readonly elements: number;
}

/**
 * The elements of the definitions that pass the filter. Families, relations, basis and sources choose the claims that
 * count; a text that finds definitions chooses among them, and one that finds elements among those.
 */
export const definitionTable = (state: ExplorerState): DefinitionTable | undefined => {
  const model = modelOf(state);
  const { filter, time, focus } = state.view;
  return model && tableOf(model, filter, time, focus);
};

const tableOf = remember(
  (model: GraphModel, filter: Filter, time: TimeRange, focus: Focus | undefined): DefinitionTable => {
    const stances = stancesOf(model, filter, time, focus);
    const columns = [...stances.keys()].sort(byYear(model)).flatMap((id) => toColumn(model, id));
    const rows = elementRows(model, columns, stances, elementsAsked(model, filter));
    return { columns, facets: byFacet(model, rows), elements: rows.length };
  },
);

type Stances = ReadonlyMap<NodeId, ReadonlyMap<NodeId, ElementStance>>;

const stancesOf = (model: GraphModel, filter: Filter, time: TimeRange, focus: Focus | undefined): Stances => {
  const isAsked = found(model, filter.text, ({ kind }) => kind === 'definition');
  const who: Filter = { ...filter, text: '', families: [], relations: [], basis: [], sources: [] };
  const shown = visible(model, who, time, focus).nodes;
  const [isTrusted, isRelated] = [trustTest(model, filter, {}), relationTest(model, filter)];
  return new Map(
    model.nodes
      .filter(({ id, kind }) => kind === 'definition' && shown.has(id) && isAsked(id))
      .map(
        ({ id }) =>
          [id, passing(model, elementsOf(model, id), (claim) => isTrusted(claim) && isRelated(claim))] as const,
      )
      .filter(([, stances]) => stances.size > 0),
  );
};

const passing = (
  model: GraphModel,
  stances: ReadonlyMap<NodeId, ElementStance>,
  passes: ClaimTest,
): ReadonlyMap<NodeId, ElementStance> =>
  new Map(
    [...stances].flatMap(([id, whole]) => {
      const claims = whole.claims.flatMap((claim) => model.claim(claim) ?? []).filter(passes);
      const stance = claims.length === whole.claims.length ? whole : stanceOf(claims);
      return stance ? [[id, { ...stance, claims: claims.map((claim) => claim.id) }] as const] : [];
    }),
  );

const elementsAsked = (model: GraphModel, { text }: Filter): ((id: NodeId) => boolean) =>
  found(model, text, ({ kind }) => kind === 'element' || kind === 'measure');

/** The nodes of a sort that a text finds; all of them where it finds none. */
const found = (model: GraphModel, text: string, isOfSort: (node: GraphNode) => boolean): ((id: NodeId) => boolean) => {
  const hits = text.trim() === '' ? new Set<NodeId>() : foundNodes(model, text);
  const asked = new Set(model.nodes.filter((node) => isOfSort(node) && hits.has(node.id)).map(({ id }) => id));
  return asked.size === 0 ? () => true : (id) => asked.has(id);
};

const toColumn = (model: GraphModel, id: NodeId): readonly DefinitionColumn[] => {
  const node = model.node(id);
  if (!node) return [];
  const year = yearText(model.nodeYears(id));
  const name = node.short ?? node.label;
  return [{ node, name: year !== '' && name.endsWith(` ${year}`) ? name.slice(0, -year.length - 1) : name, year }];
};

const elementRows = (
  model: GraphModel,
  columns: readonly DefinitionColumn[],
  stances: Stances,
  isAsked: (id: NodeId) => boolean,
): readonly ElementRow[] => {
  const hops = hopsBetween(model, columns);
  const named = new Set([...stances.values()].flatMap((parts) => [...parts.keys()]));
  return model.nodes
    .filter(({ id }) => named.has(id) && isAsked(id))
    .map((node): ElementRow => {
      const own = columns.map((column) => stances.get(column.node.id)?.get(node.id));
      const affirms = (at: number): boolean => own[at]?.says === 'yes';
      const isReturned = (at: number): boolean =>
        affirms(at) && hops.some(({ from, to }) => to === at && own[from]?.says === 'no');
      return {
        node,
        cells: columns.map((column, at) => toCell(model, column, node, own[at], isReturned(at))),
        carried: hops.filter(({ from, to }) => affirms(from) && affirms(to)),
        speaking: own.filter((stance) => stance !== undefined).length,
      };
    });
};

const toCell = (
  model: GraphModel,
  column: DefinitionColumn,
  element: GraphNode,
  stance: ElementStance | undefined,
  isReturned: boolean,
): ElementCell => {
  const state = !stance ? 'silent' : stance.says === 'no' ? 'excluded' : stance.isStated ? 'stated' : 'inferred';
  const claims = stance?.claims ?? [];
  const differs = stance?.differs === true || claims.some((id) => model.disputesOf(id).length > 0);
  const words = [STATE_WORDS[state], isReturned && 'returned', differs && 'sources differ'].filter(Boolean).join(', ');
  const definition = column.node.short ?? column.node.label;
  return { state, claims, differs, isReturned, name: `${definition}, ${element.label}: ${words}` };
};

const STATE_WORDS: Readonly<Record<ElementState, string>> = {
  stated: 'affirmed',
  inferred: 'affirmed, inferred',
  excluded: 'excluded',
  silent: 'not stated, no evidence in this dataset',
};

/** Steps of descent between the columns, each from the earlier place to the later; those against time are left out. */
const hopsBetween = (model: GraphModel, columns: readonly DefinitionColumn[]): readonly Carried[] => {
  const places = new Map(columns.map(({ node }, at) => [node.id, at]));
  const hops = lineageHops(model).all.flatMap(({ from, to }): Carried[] => {
    const [a, b] = [places.get(from), places.get(to)];
    return a !== undefined && b !== undefined && a < b ? [{ from: a, to: b }] : [];
  });
  return [...new Map(hops.map((hop) => [`${hop.from} ${hop.to}`, hop])).values()];
};

/** Facets in reading order; what is no element stands behind them, by kind. */
const FACETS = ['value', 'problem', 'means', 'referent', 'principle', 'limit'];

const byFacet = (model: GraphModel, rows: readonly ElementRow[]): readonly FacetRows[] => {
  const facets = new Map<string, ElementRow[]>(FACETS.map((facet) => [facet, []]));
  for (const row of rows) {
    const id = row.node.facet ?? row.node.kind;
    const own = facets.get(id);
    if (own) own.push(row);
    else facets.set(id, [row]);
  }
  return [...facets]
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => ({ id, label: facetLabel(model, id), rows: own.toSorted(byFirst) }));
};

const facetLabel = (model: GraphModel, id: string): string =>
  FACETS.includes(id) ? id.charAt(0).toUpperCase() + id.slice(1) : (model.kind(id)?.plural ?? kindText(model, id));

/** The element that is named first stands first; of those named together, the one that more definitions name. */
const byFirst = (a: ElementRow, b: ElementRow): number => firstPlace(a) - firstPlace(b) || b.speaking - a.speaking;

const firstPlace = ({ cells }: ElementRow): number => cells.findIndex(({ state }) => state !== 'silent');
