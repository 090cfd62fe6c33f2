import type { FilterCounts } from '../../../src/state/selectors.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { dimensionGlyph, kindGlyph, patternSwatch } from '../../shared/glyphs.ts';
import { basisSample, familySample, lineageSample } from '../../shared/line-samples.ts';
import type { FilterList } from '../../shared/requests.ts';
import { readable } from '../../../src/state/readable.ts';

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
  const rowsOf = (
    list: FilterList,
    values: readonly string[],
    signs: (value: string) => Signs,
  ): readonly FilterRow[] => {
    const chosen: readonly string[] = filter[list];
    const numbers = counts[list] as ReadonlyMap<string, number>;
    return values.map((value) => ({
      list,
      value,
      count: numbers.get(value) ?? 0,
      isChecked: chosen.includes(value),
      ...signs(value),
    }));
  };
  const used = usedValues(model);
  return {
    dimensions: rowsOf('dimensions', used.dimensions, dimensionSigns(model)),
    kinds: rowsOf('kinds', used.kinds, kindSigns(model)),
    types: rowsOf('types', used.types, typeSigns(model)),
    families: rowsOf('families', used.families, familySigns(model)),
    relations: rowsOf('relations', used.relations, relationSigns(model)),
    basis: rowsOf('basis', used.basis, basisSigns),
    sources: rowsOf('sources', used.sources, sourceSigns(model)),
  };
};

/** The values a graph has, by list, in the order of its vocabulary. */
const usedValues = (model: GraphModel): Readonly<Record<FilterList, readonly string[]>> => {
  const { kinds, families, relations } = model.vocabulary;
  const usedKinds = new Set(model.nodes.map(({ kind }) => kind));
  const usedRelations = new Set(model.claims.map(({ relation }) => relation));
  const usedBasis = new Set<string>(model.claims.flatMap(({ evidence }) => evidence.map(({ basis }) => basis)));
  const some = relations.filter(({ id }) => usedRelations.has(id));
  const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
  return {
    dimensions: idsOf(model.dimensions),
    kinds: idsOf(kinds.filter(({ id }) => usedKinds.has(id))),
    types: typesOf(model),
    families: idsOf(families.filter(({ id }) => some.some(({ family }) => family === id))),
    relations: idsOf(some),
    basis: [...BASIS_LABELS.keys()].filter((id) => id === 'stated' || usedBasis.has(id)),
    sources: idsOf(model.dataset.sources),
  };
};

const typesOf = (model: GraphModel): readonly string[] => {
  const used = unique(model.nodes.flatMap(({ type }) => type ?? []));
  const known = model.vocabulary.kinds.flatMap(({ types }) => types);
  return [...unique(known).filter((type) => used.includes(type)), ...used.filter((type) => !known.includes(type))];
};

const dimensionSigns =
  (model: GraphModel) =>
  (id: string): Signs => {
    const node = model.dimensions.find((dimension) => dimension.id === id);
    const isPatterned = node?.colour !== undefined;
    return {
      label: node?.short ?? node?.label ?? id,
      glyph: isPatterned ? dimensionGlyph(node) : kindGlyph('dimension', 'threat'),
      ...(isPatterned && { swatch: patternSwatch(node) }),
    };
  };

const kindSigns =
  (model: GraphModel) =>
  (id: string): Signs => {
    const kind = model.kind(id);
    return { label: kind?.label ?? id, glyph: kindGlyph(id, kind?.family) };
  };

const typeSigns =
  (model: GraphModel) =>
  (type: string): Signs => {
    const kind = model.vocabulary.kinds.find(({ types }) => types.includes(type));
    return { label: readable(type), glyph: kindGlyph(kind?.id ?? '', kind?.family) };
  };

const relationSigns =
  (model: GraphModel) =>
  (id: string): Signs => {
    const relation = model.relation(id);
    const isLineage = relation?.family === 'lineage';
    return {
      label: relation?.label ?? id,
      glyph: isLineage ? lineageSample(id) : familySample(relation?.family ?? '', 34),
    };
  };

const familySigns =
  (model: GraphModel) =>
  (id: string): Signs => ({
    label: model.vocabulary.families.find((family) => family.id === id)?.label ?? id,
    glyph: familySample(id),
  });

const basisSigns = (id: string): Signs => ({
  label: BASIS_LABELS.get(id) ?? id,
  glyph: basisSample(id === 'inferred'),
});

const sourceSigns =
  (model: GraphModel) =>
  (id: string): Signs => ({ label: model.dataset.sources.find((source) => source.id === id)?.label ?? id });
