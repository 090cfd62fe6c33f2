import type { FilterCounts } from '../../../src/state/selectors.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { dimensionGlyph, kindGlyph, patternSwatch } from '../../shared/glyphs.ts';
import { basisSample, familySample, lineageSample } from '../../shared/line-samples.ts';
import type { FilterList } from '../../shared/requests.ts';
import { readable } from '../../shared/readable.ts';

/** One value of one list of the filter, ready to be shown. */
export interface FilterRow {
  readonly list: FilterList;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChecked: boolean;
  readonly glyph?: unknown;
  readonly swatch?: unknown;
}

/** All values of the filter, by list. Lists hold what the dataset has, in the order of the vocabulary. */
export type FilterRows = Readonly<Record<FilterList, readonly FilterRow[]>>;

type Filter = ViewState['filter'];
type Signs = Omit<FilterRow, 'list' | 'value' | 'count' | 'isChecked'>;

const BASIS_LABELS: ReadonlyMap<string, string> = new Map([
  ['stated', 'Stated'],
  ['inferred', 'Inferred'],
  ['complement', 'By absence'],
]);

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The rows of the left column for a graph, its live counts and the filter in force. */
export const filterRows = (model: GraphModel, counts: FilterCounts, filter: Filter): FilterRows => {
  const rowsOf = (list: FilterList, values: readonly string[], signs: (value: string) => Signs): readonly FilterRow[] => {
    const chosen = filter[list] as readonly string[];
    const numbers = counts[list] as ReadonlyMap<string, number>;
    return values.map((value) => ({
      list,
      value,
      count: numbers.get(value) ?? 0,
      isChecked: chosen.includes(value),
      ...signs(value),
    }));
  };
  const { vocabulary } = model;
  const kindsUsed = new Set(model.nodes.map(({ kind }) => kind));
  const relationsUsed = new Set(model.claims.map(({ relation }) => relation));
  const relations = vocabulary.relations.filter(({ id }) => relationsUsed.has(id));
  const families = vocabulary.families.filter(({ id }) => relations.some(({ family }) => family === id));
  const basisUsed = new Set(model.claims.flatMap(({ evidence }) => evidence.map(({ basis }) => basis as string)));
  return {
    dimensions: rowsOf('dimensions', model.dimensions.map(({ id }) => id), dimensionSigns(model)),
    kinds: rowsOf('kinds', vocabulary.kinds.map(({ id }) => id).filter((id) => kindsUsed.has(id)), kindSigns(model)),
    types: rowsOf('types', typesOf(model), typeSigns(model)),
    families: rowsOf('families', families.map(({ id }) => id), (id) => ({
      label: families.find((family) => family.id === id)?.label ?? id,
      glyph: familySample(id),
    })),
    relations: rowsOf('relations', relations.map(({ id }) => id), relationSigns(model)),
    basis: rowsOf('basis', [...BASIS_LABELS.keys()].filter((id) => basisUsed.has(id) || id === 'stated'), (id) => ({
      label: BASIS_LABELS.get(id) ?? id,
      glyph: basisSample(id === 'inferred'),
    })),
    sources: rowsOf('sources', model.dataset.sources.map(({ id }) => id), (id) => ({
      label: model.dataset.sources.find((source) => source.id === id)?.label ?? id,
    })),
  };
};

const typesOf = (model: GraphModel): readonly string[] => {
  const used = unique(model.nodes.flatMap(({ type }) => type ?? []));
  const known = model.vocabulary.kinds.flatMap(({ types }) => types);
  return [...unique(known).filter((type) => used.includes(type)), ...used.filter((type) => !known.includes(type))];
};

const dimensionSigns = (model: GraphModel) => (id: string): Signs => {
  const node = model.dimensions.find((dimension) => dimension.id === id);
  const isPatterned = node?.colour !== undefined;
  return {
    label: node?.short ?? node?.label ?? id,
    glyph: isPatterned ? dimensionGlyph(node) : kindGlyph('dimension', 'threat'),
    ...(isPatterned && { swatch: patternSwatch(node) }),
  };
};

const kindSigns = (model: GraphModel) => (id: string): Signs => {
  const kind = model.kind(id);
  return { label: kind?.label ?? id, glyph: kindGlyph(id, kind?.family) };
};

const typeSigns = (model: GraphModel) => (type: string): Signs => {
  const kind = model.vocabulary.kinds.find(({ types }) => types.includes(type));
  return { label: readable(type), glyph: kindGlyph(kind?.id ?? '', kind?.family) };
};

const relationSigns = (model: GraphModel) => (id: string): Signs => {
  const relation = model.relation(id);
  const isLineage = relation?.family === 'lineage';
  return { label: relation?.label ?? id, glyph: isLineage ? lineageSample(id) : familySample(relation?.family ?? '', 34) };
};
