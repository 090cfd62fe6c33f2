/**
 * Branded ids. An id is text that came through the gate; a bare `string` is not yet one.
 * They cost nothing at run time.
 */
type Branded<B extends string> = string & { readonly '~brand': B };

/** Id of a node, `kind:slug`. */
export type NodeId = Branded<'NodeId'>;
/** Id of a claim; stable, never reused. */
export type ClaimId = Branded<'ClaimId'>;
/** Id of a source document. */
export type SourceId = Branded<'SourceId'>;
/** Id of the link drawn between two nodes; derived, never in a file. */
export type LinkId = Branded<'LinkId'>;

/** Text that names a node, to ask about it: `nodeId('report:hdr-1994')`. Unchecked: what is asked says if there is none. */
export const nodeId = (id: string): NodeId => id as NodeId;

/** Text that names a claim, to ask about it. Unchecked, as that of a node. */
export const claimId = (id: string): ClaimId => id as ClaimId;

/** Text that names a source, to ask about it. Unchecked, as that of a node. */
export const sourceId = (id: string): SourceId => id as SourceId;
