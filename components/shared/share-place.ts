import type { Place } from '../../src/state/cite/work.ts';

/** Where a dataset came from: with Stemma, from an address, from the page around, or from a file of the reader's. */
export type DataOrigin =
  | { readonly kind: 'shipped' | 'page' | 'file' }
  /** As it was given; relative ones are meant from the page. */
  | { readonly kind: 'address'; readonly src: string };

/** Where the present view can be seen again, and what a page that embeds it needs to know. */
export interface SharePlace {
  /** A link that opens the view, or at least the page it is on; none where that has no address on the web. */
  readonly link: string | undefined;
  /** Whether the link opens the view as it is now. */
  readonly opensView: boolean;
  /** The view as text. */
  readonly address: string;
  readonly data: DataOrigin;
  /** Where the folders `cdn` and `embed` of Stemma stand, with a slash at the end; none where nobody said so. */
  readonly files: string | undefined;
}

/** What a citation says of it: the view address too, where the link does not hold it. */
export const citable = ({ link, opensView, address }: SharePlace): Place => ({
  ...(link !== undefined && { link }),
  ...(!opensView && address !== '' && { address }),
});
