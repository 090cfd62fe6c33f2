import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { ViewState } from './view-state.ts';
import { counted, listed } from './wording.ts';

/** Most names that a line of words holds. */
const MOST_NAMES = 4;

const named = (names: readonly string[]): readonly string[] =>
  names.length <= MOST_NAMES
    ? names
    : [...names.slice(0, MOST_NAMES - 1), `${(names.length - MOST_NAMES + 1).toLocaleString('en')} more`];

/** What is selected: "selected: UNDP and 2 claims"; empty where nothing is. */
export const selectedText = (model: GraphModel, { selection }: ViewState): string => {
  const names = named(selection.nodes.flatMap((id) => model.node(id)?.label ?? []));
  const claims = selection.claims.length > 0 ? [counted(selection.claims.length, 'claim')] : [];
  return names.length + claims.length > 0 ? `selected: ${listed([...names, ...claims])}` : '';
};

/** What is asked of the whole graph: "traces of influence from UNDP to anywhere"; empty where nothing is. */
export const inquiryText = (model: GraphModel, { inquiry, compared }: ViewState): string => {
  const name = (id: NodeId | undefined): string => (id && model.node(id)?.label) ?? 'anywhere';
  if (inquiry?.kind === 'disputes') return 'where sources differ';
  if (inquiry?.kind === 'compare') return compared.length > 1 ? `compared: ${listed(named(compared.map(name)))}` : '';
  if (inquiry?.ask.from === undefined) return '';
  return `traces of influence from ${name(inquiry.ask.from)} to ${name(inquiry.ask.to)}`;
};
