import type { NodeId } from '../model/ids.ts';
import type { Transition } from './explorer-state.ts';
import { toTraceAsk, USUAL_ASK, type InquiryKind, type TraceAsk } from './inquiry.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';
import type { ViewState } from './view-state.ts';

/** Opens an inquiry; a trace begins with what is selected, and comparing does where nothing is compared yet. */
export const openInquiry = (kind: InquiryKind): Transition =>
  onView((view) => {
    if (view.inquiry?.kind === kind) return view;
    if (kind === 'trace') return withTrace(view, endsFrom(view.selection.nodes));
    if (kind === 'disputes') return { ...view, inquiry: { kind } };
    const { nodes } = view.selection;
    const isFresh = view.compared.length < 2 && nodes.length > 0;
    return { ...view, inquiry: { kind }, ...(isFresh && { compared: nodes.slice(-2), ...NOTHING_SELECTED }) };
  });

/** Closes what is asked beside the view. */
export const closeInquiry = (): Transition => onView((view) => ({ ...view, inquiry: undefined }));

/** Asks for another trace: what is not named stays. `undefined` takes an end back; an unknown node changes nothing. */
export const changeTrace = (change: Partial<TraceAsk>): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    const isUnknown = [change.from, change.to].some((id) => id !== undefined && model && !model.node(id));
    return isUnknown ? view : withTrace(view, change);
  });

/** Traces from a node; where a start is chosen and an end is not, to it. */
export const traceFrom = (id: NodeId): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    if (model && !model.node(id)) return view;
    const { from, to } = view.inquiry?.kind === 'trace' ? view.inquiry.ask : USUAL_ASK;
    const isEnd = from !== undefined && to === undefined && from !== id;
    return withTrace(view, isEnd ? { to: id } : { from: id, to: undefined });
  });

/** Traces the other way round. */
export const turnTrace = (): Transition =>
  onView((view) => {
    if (view.inquiry?.kind !== 'trace') return view;
    const { from, to } = view.inquiry.ask;
    return withTrace(view, { from: to, to: from });
  });

/** Opens one of the traces found, counted from 0, and takes one of its hops in hand. */
export const openTrace = (open: number, hop?: number): Transition =>
  onView((view) => {
    if (view.inquiry?.kind !== 'trace') return view;
    return { ...view, inquiry: { kind: 'trace', ask: view.inquiry.ask, open, ...(hop !== undefined && { hop }) } };
  });

const NOTHING_SELECTED = { selection: { nodes: [], claims: [] }, trail: [] } as const;

const endsFrom = (nodes: readonly NodeId[]): Partial<TraceAsk> => {
  const [from, to] = nodes.slice(-2);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};

const withTrace = (view: ViewState, change: Partial<TraceAsk>): ViewState => {
  const before = view.inquiry?.kind === 'trace' ? view.inquiry.ask : USUAL_ASK;
  return {
    ...view,
    inquiry: { kind: 'trace', ask: toTraceAsk({ ...before, ...change }), open: 0 },
    ...NOTHING_SELECTED,
  };
};
