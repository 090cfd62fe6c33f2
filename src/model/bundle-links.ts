import type { Link } from './graph-model.ts';
import type { LinkId } from './ids.ts';
import { toLinkId } from './link-id.ts';
import type { Claim, GraphNode } from './records.ts';

/** Claims bundled by the pair of nodes they stand between, in the order of their first claims. Cost linear in claims. */
export const bundleLinks = (nodes: readonly GraphNode[], claims: readonly Claim[]): ReadonlyMap<LinkId, Link> => {
  const orderOf = new Map(nodes.map(({ id }, i) => [id, i]));
  const isForward = ({ from, to }: Claim): boolean => (orderOf.get(from) ?? 0) <= (orderOf.get(to) ?? 0);
  const links = new Map<LinkId, Link & { readonly claims: Claim[] }>();
  for (const claim of claims) {
    const id = toLinkId(claim.from, claim.to);
    const link = links.get(id);
    if (link) link.claims.push(claim);
    else if (isForward(claim)) links.set(id, { id, a: claim.from, b: claim.to, claims: [claim] });
    else links.set(id, { id, a: claim.to, b: claim.from, claims: [claim] });
  }
  return links;
};
