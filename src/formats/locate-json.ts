import type { Locate } from '../model/place.ts';
import { jsonCursor, type JsonCursor } from './json-cursor.ts';
import { textPlaces } from './text-places.ts';

/** Offsets of the values of one container by key or index. */
type Members = ReadonlyMap<string | number, number>;

/**
 * Finds places of values in a text that is known to be JSON. The members of a container are found on the first
 * question about it and kept, so that many problems of one text cost a pass over it and no more.
 */
export const locateJson = (text: string): Locate => {
  const places = textPlaces(text);
  const known = new Map<number, Members>();
  const membersAt = (offset: number): Members => {
    const members = known.get(offset) ?? readMembers(text, offset);
    known.set(offset, members);
    return members;
  };
  const root = text.search(/[^ \t\n\r]/);
  return (path) => {
    let offset = root;
    for (const key of path) {
      const next = membersAt(offset).get(key);
      if (next === undefined) break;
      offset = next;
    }
    return places.placeAt(offset);
  };
};

const readMembers = (text: string, offset: number): Members => {
  const members = new Map<string | number, number>();
  const cursor = jsonCursor(text, offset);
  const bracket = cursor.peek();
  if (bracket !== '{' && bracket !== '[') return members;
  cursor.step();
  for (let i = 0; isMember(cursor.peek()); i++) {
    const key = bracket === '{' ? readKey(cursor) : i;
    cursor.peek();
    members.set(key, cursor.offset);
    skipValue(cursor);
    if (cursor.peek() === ',') cursor.step();
  }
  return members;
};

const isMember = (next: string): boolean => next !== '' && next !== ']' && next !== '}';

const readKey = (cursor: JsonCursor): string => {
  const key = cursor.readText() ?? '';
  cursor.peek();
  cursor.step();
  return key;
};

/** Reads over one value, however deep. */
const skipValue = (cursor: JsonCursor): void => {
  let depth = 0;
  do {
    const next = cursor.peek();
    if (next === '"') cursor.readText();
    else if (next === '{' || next === '[') depth += 1;
    else if (next === '}' || next === ']') depth -= 1;
    else if (next !== ',' && next !== ':') cursor.readScalar();
    if (',:{}[]'.includes(next)) cursor.step();
  } while (depth > 0);
};
