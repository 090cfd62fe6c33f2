import { toFilter, toTimeRange } from '../analysis/to-filter.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { toCoverageLayout, type CellPlace } from './coverage-layout.ts';
import { toFocus } from './focus-on.ts';
import { toInquiry } from './inquiry.ts';
import { toCamera } from './settle-camera.ts';
import { toStoryPlace, type StoryPlace } from './story-place.ts';
import { INITIAL_VIEW, VIEWS, type Camera, type Focus, type ViewState } from './view-state.ts';

/**
 * A whole view of its own from any plain data, such as one that a host page kept: what is missing or of the wrong type
 * is as at the beginning. Ids are not checked against a graph here.
 */
export const toView = (input: unknown): ViewState => {
  const {
    view,
    selection,
    filter,
    time,
    focus,
    rest,
    opened,
    table,
    lanes,
    folded,
    coverage,
    cell,
    compared,
    inquiry,
    story,
    camera,
    trail,
  } = fields(input);
  const focused = toFocusPart(focus);
  const open = toCellPart(cell);
  const asked = toInquiry(inquiry);
  const told = toStoryPart(story);
  const placed = toCamera(fields(camera) as unknown as Camera);
  return {
    view: VIEWS.find((name) => name === view) ?? INITIAL_VIEW.view,
    selection: {
      nodes: texts(fields(selection).nodes) as readonly NodeId[],
      claims: texts(fields(selection).claims) as readonly ClaimId[],
    },
    filter: toFilter(fields(filter)),
    time: toTimeRange(fields(time)),
    ...(focused && { focus: focused }),
    rest: rest === 'hide' ? 'hide' : 'dim',
    opened: texts(opened),
    table: table === 'claims' ? 'claims' : 'nodes',
    lanes: texts(lanes),
    folded: texts(folded),
    coverage: toCoverageLayout(fields(coverage)),
    ...(open && { cell: open }),
    compared: texts(compared) as readonly NodeId[],
    ...(asked && { inquiry: asked }),
    ...(told && { story: told }),
    ...(placed && { camera: placed }),
    trail: texts(trail) as readonly NodeId[],
  };
};

type Fields = Readonly<Partial<Record<string, unknown>>>;

const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((item): item is string => typeof item === 'string' && item !== ''))]
    : [];

const toCellPart = (value: unknown): CellPlace | undefined => {
  const { row, column } = fields(value);
  return typeof row === 'string' && row !== '' && typeof column === 'string' && column !== ''
    ? { row: row as NodeId, column: column as NodeId }
    : undefined;
};

const toStoryPart = (value: unknown): StoryPlace | undefined => {
  const { id, step } = fields(value);
  return typeof id === 'string' && id !== '' ? toStoryPlace(id, typeof step === 'number' ? step : 1) : undefined;
};

const toFocusPart = (value: unknown): Focus | undefined => {
  const { id, steps, direction } = fields(value);
  if (typeof id !== 'string' || id === '') return undefined;
  return toFocus({
    id: id as NodeId,
    steps: typeof steps === 'number' ? steps : 1,
    direction: direction === 'in' || direction === 'out' ? direction : 'both',
  });
};
