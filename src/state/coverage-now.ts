import type { Filter, TimeRange } from '../analysis/filter.ts';
import { relationTest, trustTest } from '../analysis/claim-tests.ts';
import { coverageOf, type Coverage } from '../analysis/coverage.ts';
import { coverageRows, defaultColumns } from '../analysis/coverage-axes.ts';
import { remember } from '../analysis/remember.ts';
import { visible } from '../analysis/visible.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { CoverageLayout } from './coverage-layout.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import type { Focus } from './view-state.ts';

/**
 * The coverage under the filter and the years. Kinds, types, text and focus choose the rows; dimensions the columns;
 * families, relations, basis, sources and years the claims that count, so that rows stay while the years move.
 */
export const coverageNow = (state: ExplorerState): Coverage | undefined => {
  const model = modelOf(state);
  const { filter, time, focus, coverage } = state.view;
  return model && computed(model, filter, time, focus, coverage);
};

const computed = remember(
  (model: GraphModel, filter: Filter, time: TimeRange, focus: Focus | undefined, layout: CoverageLayout) => {
    const columns = columnsOf(model, filter, layout);
    const [isTrusted, isRelated] = [trustTest(model, filter, time), relationTest(model, filter)];
    return coverageOf(model, {
      rows: rowsOf(model, filter, focus, columns),
      columns,
      passes: (claim) => isTrusted(claim) && isRelated(claim),
    });
  },
);

const columnsOf = (model: GraphModel, { dimensions }: Filter, { threats }: CoverageLayout): readonly NodeId[] => {
  const all = model.dimensions.map(({ id }) => id);
  if (dimensions.length > 0) return all.filter((id) => dimensions.includes(id));
  const ordered = defaultColumns(model);
  return threats === 'ordered' ? ordered : [...ordered, ...all.filter((id) => !ordered.includes(id))];
};

const rowsOf = (
  model: GraphModel,
  filter: Filter,
  focus: Focus | undefined,
  columns: readonly NodeId[],
): readonly NodeId[] => {
  const who: Filter = { ...filter, dimensions: [], families: [], relations: [], basis: [], sources: [] };
  const shown = visible(model, who, {}, focus).nodes;
  const usual = coverageRows(model, columns).filter((id) => shown.has(id));
  const asked = filter.kinds.length === 0 ? [] : [...shown].filter((id) => !usual.includes(id));
  return [...usual, ...speaking(model, asked, columns)];
};

/** Of nodes of kinds that are no rows unless asked for, those that say anything about a column. */
const speaking = (model: GraphModel, rows: readonly NodeId[], columns: readonly NodeId[]): readonly NodeId[] => {
  const { rowTotals } = coverageOf(model, { rows, columns });
  return rows.filter((_, i) => rowTotals[i]!.none < columns.length);
};
