import type { Claim, Dataset, Evidence, Positions } from '../model/records.ts';

/** A dataset as plain JSON data, without what is absent or the default; the gate makes the same dataset of it again. */
export const toPlain = (dataset: Dataset): object =>
  sparse({
    stemma: dataset.stemma,
    id: dataset.id,
    title: dataset.title,
    version: dataset.version,
    licence: dataset.licence,
    language: dataset.language,
    summary: dataset.summary,
    groups: dataset.groups,
    vocabulary: dataset.vocabulary,
    sources: dataset.sources.map(sparse),
    nodes: dataset.nodes.map(sparse),
    claims: dataset.claims.map(plainClaim),
    stories: dataset.stories,
    positions: dataset.positions.size > 0 ? plainPositions(dataset.positions) : undefined,
  });

/** A record without the fields that are undefined. */
const sparse = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const plainClaim = ({ evidence, polarity, ...claim }: Claim): object =>
  sparse({
    ...claim,
    evidence: evidence.map(plainEvidence),
    polarity: polarity === 'affirms' ? undefined : polarity,
  });

const plainEvidence = ({ basis, ...evidence }: Evidence): object =>
  sparse({ ...evidence, basis: basis === 'stated' ? undefined : basis });

/** `Object.fromEntries` makes own properties of any key, `__proto__` too. */
const plainPositions = (positions: Positions): object =>
  Object.fromEntries([...positions].map(([view, places]) => [view, Object.fromEntries(places)]));
