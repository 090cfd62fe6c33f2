import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Claim, Evidence } from '../model/records.ts';
import { parseAddress } from './address.ts';
import type { StoryStep } from './story-place.ts';
import { quotationsIn } from './story-text.ts';
import { locatorText } from './wording.ts';

/** One place in one source that a step of a story rests on. */
export interface StorySource {
  readonly label: string;
  /** "The European Union, footnote 16"; empty where the step names only the source. */
  readonly locator: string;
  /** Claims with this evidence, in the order in which the text quotes them. */
  readonly claims: readonly ClaimId[];
}

interface Found {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/**
 * What the text of a step rests on: the evidence that each of its quotations stands in, and that of the claims it
 * selects. A quotation that stands in several phrases is looked up among the claims of what the step shows first.
 * Where there is neither, all sources of the nodes it shows, else those it filters by, without a place. Cost: claims ×
 * quotations.
 */
export const storySources = (model: GraphModel, step: StoryStep): readonly StorySource[] => {
  const chosen = chosenClaims(model, step);
  const near = nearClaims(model, step);
  const ordered = [...new Set([...chosen, ...near, ...model.claims])];
  const quoted = quotationsIn(step.text).flatMap((quotation) => evidenceOf(ordered, quotation) ?? []);
  const selected = chosen.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })));
  const found = [...quoted, ...selected];
  return found.length > 0 ? merged(found.map((one) => placeOf(model, one))) : sourcesOf(model, near, step);
};

/** Whether a quotation stands in a phrase; white space and the marks `*` and `_` do not count. */
export const isQuotedFrom = (phrase: string, quotation: string): boolean => folded(phrase).includes(folded(quotation));

const folded = (text: string): string => text.replace(/[*_]/gu, '').replace(/\s+/gu, ' ').trim();

const chosenClaims = (model: GraphModel, { view }: StoryStep): readonly Claim[] =>
  (parseAddress(view).view.selection?.claims ?? []).flatMap((id) => model.claim(id) ?? []);

const nearClaims = (model: GraphModel, { view }: StoryStep): readonly Claim[] => {
  const { selection, focus } = parseAddress(view).view;
  const ids = [...(selection?.nodes ?? []), ...(focus ? [focus.id] : [])];
  return [...new Set(ids.flatMap((id) => model.claimsOf(id)))];
};

const evidenceOf = (claims: readonly Claim[], quotation: string): Found | undefined => {
  for (const claim of claims) {
    const evidence = claim.evidence.find(({ phrase }) => phrase !== undefined && isQuotedFrom(phrase, quotation));
    if (evidence) return { claim, evidence };
  }
  return undefined;
};

const placeOf = (model: GraphModel, { claim, evidence }: Found): StorySource => ({
  label: model.source(evidence.source)?.label ?? evidence.source,
  locator: locatorText(evidence.locator),
  claims: [claim.id],
});

const sourcesOf = (model: GraphModel, claims: readonly Claim[], { view }: StoryStep): readonly StorySource[] => {
  const near = claims.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const ids = new Set(near.length > 0 ? near : parseAddress(view).view.filter?.sources);
  return model.dataset.sources.flatMap(({ id, label }) => (ids.has(id) ? [{ label, locator: '', claims: [] }] : []));
};

const merged = (sources: readonly StorySource[]): readonly StorySource[] => {
  const byPlace = new Map<string, StorySource>();
  for (const source of sources) {
    const place = JSON.stringify([source.label, source.locator]);
    const claims = [...(byPlace.get(place)?.claims ?? []), ...source.claims];
    byPlace.set(place, { ...source, claims: [...new Set(claims)] });
  }
  return [...byPlace.values()];
};
