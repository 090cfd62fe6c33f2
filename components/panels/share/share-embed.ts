import { html, type TemplateResult } from 'lit';
import { EMBED_DOORS, embedCode, type EmbedDoor } from '../../../src/state/embed-code.ts';
import { segmented } from '../../controls/segmented.ts';
import type { SharePlace } from '../../shared/share-place.ts';
import { doneButton, textField } from './copy-field.ts';
import type { ShareContext } from './share-context.ts';

/** Which way in is shown, and the hash of its script once that is known. */
export interface EmbedChoice {
  readonly door: EmbedDoor;
  readonly integrity: string | undefined;
  /** Version of Stemma. */
  readonly version: string;
  readonly onDoor: (door: EmbedDoor) => void;
}

/** Stands for a place that only the author of the page can know. */
const SOMEWHERE = 'https://your-site.example/stemma/';

const DOORS: Readonly<Record<EmbedDoor, { readonly label: string; readonly about: string }>> = {
  script: {
    label: 'Script',
    about:
      'For a page that you write yourself. One file, checked by its hash; the explorer takes the width it is given.',
  },
  frame: {
    label: 'Frame',
    about: 'For WordPress, Moodle and other systems that take an iframe and no script.',
  },
  npm: {
    label: 'npm',
    about: 'For an application that is built: install the package, import it once, use the tag.',
  },
};

/** What stands for the dataset in the code: nothing for the shipped one, an example where it has no address. */
export const srcOf = ({ data }: SharePlace): string | undefined => {
  if (data.kind === 'shipped') return undefined;
  return data.kind === 'address' ? data.src : `${SOMEWHERE}your-data.json`;
};

/** What the author still has to do. */
const todo = (
  { files, data }: SharePlace,
  door: EmbedDoor,
  integrity: string | undefined,
): readonly TemplateResult[] => [
  ...(data.kind === 'page' || data.kind === 'file'
    ? [
        html`<p class="about">This dataset has no address. Save it as JSON, and put it where <code>your-data.json</code> stands.</p>`,
      ]
    : []),
  ...(files === undefined && door !== 'npm'
    ? [
        html`<p class="about">Put the folders <code>cdn</code> and <code>embed</code> of Stemma where <code>${SOMEWHERE}</code> stands.</p>`,
      ]
    : []),
  ...(files !== undefined && door === 'script' && integrity === undefined
    ? [html`<p class="about">The hash for <code>integrity</code> stands in <code>cdn/integrity.json</code>.</p>`]
    : []),
];

/** Code that shows this view in another page, by each of the three ways in. */
export const sharedEmbed = (context: ShareContext, choice: EmbedChoice): TemplateResult => {
  const { place, title } = context;
  const { door, integrity, version, onDoor } = choice;
  const files = place.files ?? SOMEWHERE;
  const link = place.opensView ? place.link : undefined;
  const code = embedCode(door, { files, version, title, address: place.address, src: srcOf(place), link, integrity });
  const options = EMBED_DOORS.map((value) => ({ value, label: DOORS[value].label }));
  return html`
    ${segmented({ name: 'door', label: 'How to embed', options, value: door, onChoose: onDoor })}
    <p class="about">${DOORS[door].about}</p>
    ${textField(['code', 'Code to embed'], code, 10)}
    <div class="row">
      ${doneButton(context, 'copy-code', ['copy', 'Copy code', 'Copied'], () => context.copy(code, 'Code', 'code'), 'boxed strong')}
    </div>
    ${todo(place, door, integrity)}
  `;
};
