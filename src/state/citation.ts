import type { GraphModel } from '../model/graph-model.ts';
import type { Claim, GraphNode, Source } from '../model/records.ts';
import { factsOf } from './claim-groups.ts';
import { plainSentence, sentenceOf } from './sentence.ts';
import { dateText } from '../model/date-text.ts';
import { basisText, counted, kindText, locatorText } from './wording.ts';

/** The entry of a node as a plain-text citation: what it is, what it rests on, and where to see it. */
export const nodeCitation = (model: GraphModel, node: GraphNode, address?: string): string => {
  const claims = model.claimsOf(node.id);
  const facts = factsOf(model, claims);
  const kind = [kindText(model, node.kind), dateText(node.when)].filter(Boolean).join(', ');
  const identifiers = (node.identifiers ?? []).map(({ scheme, value }) => `${scheme}: ${value}.`);
  const ids = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const cited = model.dataset.sources.filter(({ id }) => ids.has(id)).map(sourceText);
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
    const parts = [phrase && `“${phrase}”`, record ? sourceText(record) : source, locatorText(locator)];
    return `${parts.filter(Boolean).join(', ')} (${basisText(basis)}).`;
  });
  const rivals = model.disputesOf(claim.id).map((rival) => `Sources differ: ${wholeSentence(model, rival)}`);
  return joined([wholeSentence(model, claim), ...evidence, ...rivals, placeText(model, address)]);
};

const wholeSentence = (model: GraphModel, claim: Claim): string =>
  `${plainSentence(sentenceOf(model, claim, 'whole'))}.`;

const sourceText = ({ label, title, author, publisher, when }: Source): string =>
  [author, title ?? label, publisher, dateText(when)].filter(Boolean).join(', ');

const placeText = ({ dataset }: GraphModel, address: string | undefined): string => {
  const { title, version, licence } = dataset;
  const name = [`In: ${title}`, `version ${version}`, licence].filter(Boolean).join(', ');
  return address ? `${name}. ${address}` : `${name}.`;
};

const joined = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');
