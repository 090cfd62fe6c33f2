/** Views with any ids at all: what an address must bring back. */
import fc from 'fast-check';
import { toFilter, toTimeRange } from '../../src/analysis/to-filter.ts';
import type { ClaimId, NodeId } from '../../src/model/ids.ts';
import { ROW_GROUPINGS, ROW_ORDERS } from '../../src/state/coverage-layout.ts';
import { toFocus } from '../../src/state/focus-on.ts';
import { toInquiry } from '../../src/state/inquiry.ts';
import { toCamera } from '../../src/state/settle-camera.ts';
import { VIEWS, type ViewState } from '../../src/state/view-state.ts';

const id = fc.oneof(
  fc.constantFrom(
    'report:hdr-1994',
    'a&b=c+d%e#f',
    ' ',
    '+',
    '__proto__',
    'définition:eu 2004',
    'a..b',
    '.',
    '%41',
    '\ud800',
    'x=1&view=list',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const ids = fc.uniqueArray(id, { maxLength: 3 });
const few = fc.oneof(fc.constant<string[]>([]), ids);
const year = fc.option(fc.integer({ min: -9999, max: 9999 }), { nil: undefined });

export const arbitraryView: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  selection: fc.record({ nodes: few as fc.Arbitrary<NodeId[]>, claims: few as fc.Arbitrary<ClaimId[]> }),
  filter: fc
    .record({
      dimensions: few,
      match: fc.constantFrom('any' as const, 'all' as const),
      kinds: few,
      types: few,
      families: few,
      relations: few,
      basis: fc.subarray(['stated', 'table', 'figure', 'inferred', 'complement']),
      sources: few,
      text: fc.oneof(fc.constant(''), id),
    })
    .map(toFilter),
  time: fc.record({ from: year, to: year }).map(toTimeRange),
  focus: fc.option(
    fc
      .record({
        id: id as fc.Arbitrary<NodeId>,
        steps: fc.integer({ min: 1, max: 9 }),
        direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
      })
      .map(toFocus),
    { nil: undefined },
  ),
  rest: fc.constantFrom('hide' as const, 'dim' as const),
  opened: few,
  table: fc.constantFrom('nodes' as const, 'claims' as const),
  lanes: few,
  folded: few,
  coverage: fc.record({
    group: fc.constantFrom(...ROW_GROUPINGS),
    order: fc.constantFrom(...ROW_ORDERS),
    isTurned: fc.boolean(),
    threats: fc.constantFrom('ordered' as const, 'all' as const),
  }),
  cell: fc.option(fc.record({ row: id as fc.Arbitrary<NodeId>, column: id as fc.Arbitrary<NodeId> }), {
    nil: undefined,
  }),
  compared: few as fc.Arbitrary<NodeId[]>,
  inquiry: fc
    .record({
      kind: fc.constantFrom('none', 'trace', 'compare', 'disputes'),
      ask: fc.record({
        from: fc.option(id, { nil: undefined }),
        to: fc.option(id, { nil: undefined }),
        maxHops: fc.integer({ min: 1, max: 12 }),
        isForward: fc.boolean(),
        isStated: fc.boolean(),
        families: few,
        without: few,
      }),
      open: fc.nat({ max: 30 }),
    })
    .map(toInquiry),
  story: fc.option(fc.record({ id, step: fc.integer({ min: 1, max: 999_999 }) }), { nil: undefined }),
  camera: fc.option(
    fc
      .record({
        x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        y: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        zoom: fc.double({ min: 0.01, max: 100, noNaN: true }),
      })
      .map(toCamera),
    { nil: undefined },
  ),
  trail: fc.constant([]),
});
