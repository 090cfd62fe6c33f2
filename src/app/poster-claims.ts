import type { PosterClaim } from '../engine/svg/poster-html.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { litNow } from '../scene/lit.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { visibleInFocus } from '../state/selectors.ts';
import { plainSentence, sentenceOf } from '../state/sentence.ts';
import { spotlightOf } from '../state/spotlight.ts';
import { openTraceOf } from '../state/trace-run.ts';
import { basisText, locatorText } from '../state/wording.ts';

const toClaim = (model: GraphModel, claim: Claim): PosterClaim => ({
  sentence: plainSentence(sentenceOf(model, claim, 'whole')),
  evidence: claim.evidence.map(({ source, locator, phrase, basis }) => ({
    phrase,
    where: [model.source(source)?.label ?? source, locatorText(locator)].filter(Boolean).join(', '),
    basis: basisText(basis),
  })),
});

/** Claims of a state that a reader looks at first: the open trace in its order; else what is lit, else what is visible, lineage before the rest. */
const claimsInView = (model: GraphModel, state: ExplorerState): readonly Claim[] => {
  const trace = openTraceOf(state)?.trace;
  if (trace) return trace.claims.flatMap((id) => model.claim(id) ?? []);
  const visible = visibleInFocus(state);
  const lit = litNow(model, state.view, visible, spotlightOf(state))?.claims ?? visible.claims;
  const shown = model.claims.filter(({ id }) => lit.has(id));
  const isLineage = ({ relation }: Claim): boolean => model.relation(relation)?.family === 'lineage';
  return [...shown.filter(isLineage), ...shown.filter((claim) => !isLineage(claim))];
};

/** The claims that a poster tells, at most `most`; and how many there are. */
export const posterClaims = (
  model: GraphModel,
  state: ExplorerState,
  most: number,
): { readonly claims: readonly PosterClaim[]; readonly total: number } => {
  const claims = claimsInView(model, state);
  return { claims: claims.slice(0, most).map((claim) => toClaim(model, claim)), total: claims.length };
};
