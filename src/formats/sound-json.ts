import { DEFAULT_LIMITS } from '../model/limits.ts';
import { checkJson } from './check-json.ts';

/** Id of the format that data are taken for where nothing else is said. */
export const JSON_ID = 'json';

/**
 * The data of a text that is JSON without a flaw. What is wrong with another text takes more code to say: the codec
 * does. Cost linear in the text.
 */
export const soundJson = (input: string): { readonly data: unknown } | undefined => {
  const { maxCharacters, maxDepth } = DEFAULT_LIMITS;
  const text = input.replace(/^\uFEFF/, '');
  if (text.length > maxCharacters || text.trim() === '' || checkJson(text, maxDepth)) return undefined;
  return { data: JSON.parse(text) as unknown };
};
