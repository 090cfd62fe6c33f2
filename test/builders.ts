/** Builders of records that are whole and plain; a test names only what it is about. */
import { createModel, type IndexedModel } from '../src/model/create-model.ts';
import { claimId, nodeId, sourceId } from '../src/model/ids.ts';
import type { Claim, Dataset, Evidence, GraphNode, Source } from '../src/model/records.ts';

export { claimId, nodeId, sourceId };

/** A node; its kind is what stands before the colon of its id, its label what stands behind. */
export const aNode = (id: string, own: Partial<GraphNode> = {}): GraphNode => {
  const [kind = '', slug = id] = id.includes(':') ? id.split(/:(.*)/s) : ['concept', id];
  return { id: nodeId(id), kind, label: slug || id, ...own };
};

export const aSource = (id = 'source', own: Partial<Source> = {}): Source => ({ id: sourceId(id), label: id, ...own });

export const anEvidence = (own: Partial<Evidence> = {}): Evidence => ({
  source: sourceId('source'),
  basis: 'stated',
  ...own,
});

/** A claim with one piece of stated evidence; its id is made of its parts. */
export const aClaim = (from: string, relation: string, to: string, own: Partial<Claim> = {}): Claim => ({
  id: claimId(`${from} ${relation} ${to}`),
  from: nodeId(from),
  relation,
  to: nodeId(to),
  evidence: [anEvidence()],
  polarity: 'affirms',
  ...own,
});

/** A dataset; nodes and sources that its claims need and it does not name are added behind. */
export const aDataset = (own: Partial<Dataset> = {}): Dataset => {
  const { nodes = [], claims = [], sources = [] } = own;
  const isNode = new Set<string>(nodes.map(({ id }) => id));
  const isSource = new Set<string>(sources.map(({ id }) => id));
  const ends = claims.flatMap(({ from, to }) => [from, to]).filter((id) => !isNode.has(id));
  const cited = claims
    .flatMap(({ evidence }) => evidence.map(({ source }) => source))
    .filter((id) => !isSource.has(id));
  return {
    stemma: 1,
    id: 'test',
    title: 'A test dataset',
    version: '1.0.0',
    language: 'en',
    groups: [],
    stories: [],
    positions: new Map(),
    ...own,
    nodes: [...nodes, ...[...new Set(ends)].map((id) => aNode(id))],
    claims,
    sources: [...sources, ...[...new Set(cited)].map((id) => aSource(id))],
  };
};

/** The model of {@link aDataset}. */
export const aModel = (own: Partial<Dataset> = {}): IndexedModel => createModel(aDataset(own));
