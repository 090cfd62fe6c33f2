import { jsonCursor, type JsonCursor, type JsonFlaw } from './json-cursor.ts';

/** An open list, or an open map with the keys it has so far. */
type Open = { readonly kind: 'list' } | { readonly kind: 'map'; readonly keys: Set<string> };

/**
 * The first flaw of a text as JSON: bad syntax, a key twice in one map, or too many containers inside each other.
 * `JSON.parse` gives no stable position and lets the last of two keys win in silence. No recursion; linear.
 */
export const checkJson = (text: string, maxDepth: number): JsonFlaw | undefined => {
  const cursor = jsonCursor(text);
  const open: Open[] = [];
  let more = readValue(cursor, open, maxDepth);
  while (more && open.length > 0) more = readNext(cursor, open, maxDepth);
  if (more && cursor.peek() !== '') cursor.fail('json-syntax', 'There is more text behind the end of the data.');
  return cursor.flaw;
};

/** Reads a scalar, or opens a container and reads up to its first value. */
const readValue = (cursor: JsonCursor, open: Open[], maxDepth: number): boolean => {
  const next = cursor.peek();
  if (next === '"') return cursor.readText() !== undefined;
  if (next !== '{' && next !== '[') return cursor.readScalar();
  if (open.length === maxDepth) return cursor.fail('too-deep', `Data is nested more than ${maxDepth} deep.`);
  cursor.step();
  open.push(next === '[' ? { kind: 'list' } : { kind: 'map', keys: new Set() });
  if (cursor.peek() === (next === '[' ? ']' : '}')) return close(cursor, open);
  return readMember(cursor, open, maxDepth);
};

/** Behind a value: a comma and the next member, or the end of the container. */
const readNext = (cursor: JsonCursor, open: Open[], maxDepth: number): boolean => {
  const end = open.at(-1)!.kind === 'list' ? ']' : '}';
  const next = cursor.peek();
  if (next === end) return close(cursor, open);
  if (next !== ',') return cursor.fail('json-syntax', `A comma or "${end}" is expected here.`);
  cursor.step();
  return readMember(cursor, open, maxDepth);
};

const close = (cursor: JsonCursor, open: Open[]): boolean => {
  cursor.step();
  open.pop();
  return true;
};

const readMember = (cursor: JsonCursor, open: Open[], maxDepth: number): boolean => {
  const container = open.at(-1)!;
  if (container.kind === 'map' && !readKey(cursor, container.keys)) return false;
  return readValue(cursor, open, maxDepth);
};

const readKey = (cursor: JsonCursor, keys: Set<string>): boolean => {
  if (cursor.peek() !== '"') return cursor.fail('json-syntax', 'A key in double quotes is expected here.');
  const start = cursor.offset;
  const key = cursor.readText();
  if (key === undefined) return false;
  if (keys.has(key)) return cursor.fail('duplicate-key', 'This key stands twice in one map.', start);
  keys.add(key);
  if (cursor.peek() !== ':') return cursor.fail('json-syntax', 'A colon is expected here.');
  cursor.step();
  return true;
};
