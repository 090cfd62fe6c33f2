import type { GraphModel } from '../model/graph-model.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { factsOf } from './claim-groups.ts';
import { sourcesOf, sourceWork, workDateText, worksOfView, workText, type Place } from './cite/work.ts';
import type { ExplorerState } from './explorer-state.ts';
import { plainSentence, sentenceOf } from './sentence.ts';
import { dateText } from '../model/date-text.ts';
import { viewText } from './view-text.ts';
import { basisText, counted, kindText, locatorText } from './wording.ts';

/** The entry of a node as a plain-text citation: what it is, what it rests on, and where to see it. */
export const nodeCitation = (model: GraphModel, node: GraphNode, address?: string): string => {
  const claims = model.claimsOf(node.id);
  const facts = factsOf(model, claims);
  const kind = [kindText(model, node.kind), dateText(node.when)].filter(Boolean).join(', ');
  const identifiers = (node.identifiers ?? []).map(({ scheme, value }) => `${scheme}: ${value}.`);
  const cited = sourcesOf(model, claims).map((source) => workText(sourceWork(source)));
  const rests = `${counted(facts.claims, 'claim')} from ${counted(facts.sources, 'source')}`;
  return joined([
    `${node.label} (${kind}).`,
    ...identifiers,
    cited.length > 0 ? `${rests}: ${cited.join('; ')}.` : `${counted(facts.claims, 'claim')}.`,
    placeText(model, address),
  ]);
};

/** A claim as a plain-text citation: the sentence, each phrase with its source and place, and where to see it. */
export const claimCitation = (model: GraphModel, claim: Claim, address?: string): string => {
  const evidence = claim.evidence.map(({ source, locator, phrase, basis }) => {
    const record = model.source(source);
    const parts = [phrase && `“${phrase}”`, record ? workText(sourceWork(record)) : source, locatorText(locator)];
    return `${parts.filter(Boolean).join(', ')} (${basisText(basis)}).`;
  });
  const rivals = model.disputesOf(claim.id).map((rival) => `Sources differ: ${wholeSentence(model, rival)}`);
  return joined([wholeSentence(model, claim), ...evidence, ...rivals, placeText(model, address)]);
};

const wholeSentence = (model: GraphModel, claim: Claim): string =>
  `${plainSentence(sentenceOf(model, claim, 'whole'))}.`;

/** A view as a plain-text citation: the dataset in its version, what is seen of it, what that rests on, and where. */
export const viewCitation = (state: ExplorerState, place: Place = {}): string => {
  const [view, ...sources] = worksOfView(state, place);
  if (!view) return '';
  const seen = view.accessed;
  return joined([
    `${workText(view)}.`,
    `${viewText(state, place.scope)}.`,
    sources.length > 0 ? `Rests on ${sources.map(workText).join('; ')}.` : '',
    whereText(place),
    seen ? `(seen ${workDateText(seen)})` : '',
  ]);
};

/** Where something was seen: a link, and the view address where the link does not hold it. */
export const whereText = ({ link, address }: Place): string =>
  [link, address && `View: ${address}`].filter(Boolean).join(' ');

/** What a citation of a part ends with: the dataset in its version, and where to see the part. */
export const placeText = ({ dataset }: GraphModel, address: string | undefined): string => {
  const { title, version, licence } = dataset;
  const name = [`In: ${title}`, `version ${version}`, licence].filter(Boolean).join(', ');
  return address ? `${name}. ${address}` : `${name}.`;
};

const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');
