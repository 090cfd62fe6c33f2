import type { GraphModel } from '../model/graph-model.ts';
import type { SourceId } from '../model/ids.ts';
import type { Basis, Claim, Confidence, Evidence } from '../model/records.ts';
import { nameOf, sentenceOf, type NodeName, type Reading, type SentencePart } from './sentence.ts';
import { basisText, locatorText } from './wording.ts';

/** A piece of evidence, ready to be shown. */
export interface EvidenceEntry {
  readonly source: { readonly id: SourceId; readonly label: string };
  /** "The European Union, footnote 16, page 5"; empty where none is given. */
  readonly locator: string;
  readonly phrase?: string;
  readonly basis: Basis;
  /** "stated", "inferred", "stated in a table" … */
  readonly basisText: string;
}

/** A claim as an entry shows it. */
export interface ClaimEntry {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly sentence: readonly SentencePart[];
  /** The node at the other end; for a whole claim, the one it leads to. */
  readonly other: NodeName;
  /** The report through which the source knows it. */
  readonly via?: NodeName;
  readonly evidence: readonly EvidenceEntry[];
  readonly confidence: Confidence;
  /** Claims that differ from this one, whole, to be shown side by side; they name no rivals of their own. */
  readonly rivals: readonly ClaimEntry[];
}

/** A claim as read from one of its ends or from outside, with its rivals. */
export const claimEntry = (model: GraphModel, claim: Claim, reading: Reading): ClaimEntry => ({
  ...lonelyEntry(model, claim, reading),
  rivals: model.disputesOf(claim.id).map((rival) => lonelyEntry(model, rival, 'whole')),
});

const lonelyEntry = (model: GraphModel, claim: Claim, reading: Reading): ClaimEntry => ({
  claim,
  reading,
  sentence: sentenceOf(model, claim, reading),
  other: nameOf(model, reading === 'in' ? claim.from : claim.to),
  ...(claim.via !== undefined && { via: nameOf(model, claim.via) }),
  evidence: claim.evidence.map((evidence) => evidenceEntry(model, evidence)),
  confidence: model.confidence(claim.id),
  rivals: [],
});

const evidenceEntry = (model: GraphModel, { source, locator, phrase, basis }: Evidence): EvidenceEntry => ({
  source: { id: source, label: model.source(source)?.label ?? source },
  locator: locatorText(locator),
  ...(phrase !== undefined && { phrase }),
  basis,
  basisText: basisText(basis),
});
