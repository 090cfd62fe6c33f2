import manifest from '../../package.json';
import { htmlCustomData, webTypes } from './editor-data.ts';
import { elementManifest, explorerElement } from './element-manifest.ts';
import { openPublicSource } from './public-source.ts';

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Files that tell tools about the element, by name: the manifest, and what editors read. */
export const packageData = (): Readonly<Record<string, string>> => {
  const element = explorerElement(openPublicSource());
  return {
    'custom-elements.json': toText(elementManifest(element)),
    'html-custom-data.json': toText(htmlCustomData(element)),
    'web-types.json': toText(webTypes(element, manifest)),
  };
};
