import { nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { ClaimId, NodeId } from '../../../src/model/ids.ts';
import type { InquirySigns } from '../../../src/scene/inquiry-signs.ts';
import type { Lit } from '../../../src/scene/lit.ts';
import type { ClaimRow, Column, NodeRow } from '../../../src/state/table-rows.ts';
import { dotSign, hopSign, nodeSign, sideSign } from '../../shared/inquiry-view.ts';
import { claimWords, nodeWords } from '../../shared/inquiry-words.ts';

/** The column that tells what an inquiry makes of each row; it stands first and sorts what it found before the rest. */
export interface FoundColumn<Row> extends Column<Row> {
  /** Stands before the text, which is then for those who do not see it. */
  sign(row: Row): TemplateResult | typeof nothing;
  isInHand(row: Row): boolean;
}

/** The id of a {@link FoundColumn}. */
export const FOUND = 'found';

const SIDE_RANK = { a: 2, both: 3, b: 4 } as const;
/** Behind all hops of the open trace. */
const LAST = 1000;

const head = ({ trace }: InquirySigns): Pick<Column<never>, 'id' | 'label'> => ({
  id: FOUND,
  label: trace === undefined ? 'Compared' : `Trace ${trace}`,
});

const isAsked = ({ trace, ends }: InquirySigns): boolean => trace !== undefined || ends.size > 0;

/** Of the table of nodes; undefined while nothing is asked that marks any. */
export const foundNodes = (model: GraphModel, signs: InquirySigns): FoundColumn<NodeRow> | undefined => {
  if (!isAsked(signs)) return undefined;
  const { stops, aside, sides, ends, hops } = signs;
  const rank = (id: NodeId): number | undefined => {
    const end = [...ends].indexOf(id);
    const side = sides.get(id);
    return stops.get(id) ?? (aside.has(id) ? LAST : end >= 0 ? end : side && SIDE_RANK[side]);
  };
  return {
    ...head(signs),
    text: ({ id }) => nodeWords(model, signs, id),
    sortsBy: ({ id }) => rank(id),
    sign: ({ id }) => nodeSign(signs, id),
    isInHand: ({ id }) => [...hops.values()].some(({ isInHand, number }) => isInHand && stops.get(id) === number),
  };
};

/** Of the table of claims; undefined while nothing is asked that marks any. `lit` has the claims of all traces. */
export const foundClaims = (
  model: GraphModel,
  signs: InquirySigns,
  lit: Lit | undefined,
): FoundColumn<ClaimRow> | undefined => {
  if (!isAsked(signs)) return undefined;
  const { hops, sides, ends } = signs;
  const isAside = (id: ClaimId): boolean => hops.size > 0 && !hops.has(id) && (lit?.claims.has(id) ?? false);
  /** The end that is compared with another says whose it is. */
  const other = ({ from, to }: ClaimRow): NodeId | undefined =>
    ends.has(from.id) ? to.id : ends.has(to.id) ? from.id : undefined;
  const side = (row: ClaimRow) => {
    const id = other(row);
    return id === undefined ? undefined : sides.get(id);
  };
  return {
    ...head(signs),
    text: (row) => {
      const id = other(row);
      if (hops.size > 0) return isAside(row.id) ? 'on another trace' : claimWords(signs, [row.id]);
      return id === undefined ? '' : nodeWords(model, signs, id);
    },
    sortsBy: (row) => {
      const whose = side(row);
      return hops.get(row.id)?.number ?? (isAside(row.id) ? LAST : whose && SIDE_RANK[whose]);
    },
    sign: (row) => {
      const [hop, whose] = [hops.get(row.id), side(row)];
      if (hop) return hopSign(hop);
      if (isAside(row.id)) return dotSign('aside');
      return whose ? sideSign(whose) : nothing;
    },
    isInHand: ({ id }) => hops.get(id)?.isInHand ?? false,
  };
};
