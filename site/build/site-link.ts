/** Documents of the repository that are pages of the site, and where they stand there. */
export type DocumentPlaces = ReadonlyMap<string, string>;

/** Files that stand on the site as they are, by their path in the repository. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['graph-data/schema/dataset.schema.json', 'schema/dataset.schema.json'],
  ['index.html', ''],
]);

const joined = (folder: string, link: string): string => {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of link.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

const placeOf = (target: string, places: DocumentPlaces): string | undefined => {
  if (target.startsWith('site/')) return target.slice('site/'.length);
  return places.get(target) ?? FILES.get(target);
};

/**
 * Where a link of a document leads on the site, from the root of it: links of documents are paths in the repository.
 * Throws where the target has no place on the site.
 */
export const siteLink = (link: string, document: string, places: DocumentPlaces): string => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : joined(document.split('/').slice(0, -1).join('/'), path);
  const place = placeOf(target, places);
  if (place === undefined) throw new Error(`${document} links to ${link}, which is not on the site.`);
  return anchor === undefined ? place : `${place}#${anchor}`;
};
