import { plainTrace, traceParts } from '../analysis/trace-sentence.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId } from '../model/ids.ts';
import { placeText } from './citation.ts';
import { claimEntry, type EvidenceEntry } from './claim-entry.ts';
import { plainSentence } from './sentence.ts';

/**
 * A trace to be copied into a text: its sentence with a number for each hop, then a note for each with phrase, source,
 * locator and basis, and what other sources say; last the dataset and, where one is given, the address of the view.
 */
export const traceParagraph = (model: GraphModel, trace: Pick<Trace, 'nodes' | 'claims'>, address?: string): string => {
  const sentence = plainTrace(traceParts(model, trace), (hop) => ` [${hop}]`);
  const notes = trace.claims.map((id, i) => `[${i + 1}] ${noteOf(model, id)}`);
  return [sentence, '', ...notes, '', placeText(model, address)].join('\n');
};

const noteOf = (model: GraphModel, id: ClaimId): string => {
  const claim = model.claim(id);
  if (!claim) return id;
  const { evidence, rivals } = claimEntry(model, claim, 'whole');
  const receipts = evidence.length === 0 ? ['No evidence is given.'] : evidence.map(receiptOf);
  const others = rivals.map(({ sentence }) => `Sources differ: ${plainSentence(sentence)}.`);
  return [...receipts, ...others].join(' ');
};

const receiptOf = ({ source, locator, phrase, basisText }: EvidenceEntry): string =>
  `${[phrase && `“${phrase}”`, source.label, locator].filter(Boolean).join(', ')} (${basisText}).`;
