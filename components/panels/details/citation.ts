import type { Manifest } from '../../../src/model/records.ts';
import type { Details } from '../../../src/state/details.ts';

const sourcesOf = ({ groups }: Details): readonly string[] => [
  ...new Set(groups.flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence.map(({ source }) => source.label)))),
];

const subjectOf = (details: Details): string => {
  if (details.kind === 'claims') return `The link between ${details.ends.map(({ label }) => label).join(' and ')}`;
  const about = [details.kindText, details.when].filter(Boolean).join(', ');
  return `${details.node.label} (${about})`;
};

/** An entry as a citation in plain text: what it is about, the dataset with its version, the sources, the link. */
export const citationOf = (details: Details, { title, version, licence }: Manifest, link: string | undefined): string =>
  [
    `${subjectOf(details)}.`,
    `In: ${[title, `version ${version}`, licence].filter(Boolean).join(', ')}.`,
    `Evidence: ${sourcesOf(details).join('; ')}.`,
    link,
  ]
    .filter(Boolean)
    .join(' ');
