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
