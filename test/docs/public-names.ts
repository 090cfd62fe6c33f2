import { LitElement } from 'lit';
import { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { REQUESTS } from '../../components/shared/requests.ts';
import { filesUnder, type CodeFile } from '../architecture/code-files.ts';

/** Names that a page could use, by what they are, read off the running class and the text of the sources. */
export type PublicNames = Readonly<Record<string, readonly string[]>>;

const all = (files: readonly CodeFile[], pattern: RegExp): readonly string[] => [
  ...new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];

/** What the element has on its own account: everything on its prototypes up to that of Lit. */
const membersOf = (element: typeof StemmaExplorer): readonly string[] => {
  const names: string[] = [];
  for (let proto: object = element.prototype; proto !== LitElement.prototype; proto = Object.getPrototypeOf(proto)) {
    names.push(...Object.getOwnPropertyNames(proto));
  }
  return [...new Set(names)];
};

/** What Lit and the platform call, not a page. */
const LIFE = new Set([
  'constructor',
  'adoptedCallback',
  ...Object.getOwnPropertyNames(LitElement.prototype),
  ...Object.getOwnPropertyNames(Object.getPrototypeOf(LitElement.prototype) as object),
]);

/** Every public name of the element, found without the generator of the reference. */
export const publicNames = (): PublicNames => {
  const components = filesUnder('components', /\.ts$/);
  const outside = components.filter(({ path }) => path.startsWith('components/explorer/'));
  const bases = components.filter(({ path }) => path === 'components/shared/styled-element.ts');
  const hidden = new Set([
    ...all([...outside, ...bases], /(?:private|protected) (?:[a-z]+ )*?(\w+)(?=[(:!?;])/g),
    ...all(outside, /@internal\s*\*\/\s*(?:[a-z]+ )*?(\w+)(?=[(:!?;])/g),
  ]);
  const ofLit = new Set(LitElement.observedAttributes);
  return {
    attribute: StemmaExplorer.observedAttributes.filter((name) => !ofLit.has(name)),
    member: membersOf(StemmaExplorer).filter((name) => !LIFE.has(name) && !hidden.has(name)),
    event: all(components, /(?:tell\([\w.]+, |new CustomEvent\(\s*)'(stemma-[a-z-]+)'/g),
    request: REQUESTS.map((name) => `stemma-${name}-request`),
    part: [
      ...new Set([
        ...all(outside, /(?<!export)parts?="([a-z]+)"/g),
        ...all(outside, /exportparts="([^"]*)"/g).flatMap((list) => list.split(', ')),
      ]),
    ],
    slot: all(outside, /<slot name="([a-z-]+)"/g),
    'custom property': all(components, /(--stemma-[a-z0-9-]*[a-z0-9])/g),
  };
};
