import { builderPage } from './builder-page.ts';
import { docsPages } from './docs-pages.ts';
import { examplesPages } from './examples-pages.ts';
import { homePage } from './home-page.ts';
import type { SitePage } from './site-page.ts';

/** What the pages are made from. */
export interface SiteInput {
  /** The shipped dataset, as the text of its file. */
  readonly dataset: string;
  /** Documents and example sources of the repository, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every page of the site that is made from data and documents. */
export const renderSite = ({ dataset, files }: SiteInput): readonly SitePage[] => [
  homePage(dataset),
  builderPage(),
  ...docsPages(files),
  ...examplesPages(files),
];
