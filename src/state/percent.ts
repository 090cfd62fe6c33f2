const PLAIN = /[\w\-.~:/,]/;
const HEX_PAIR = /^[0-9A-Fa-f]{2}$/;
const REPLACEMENT = 0xfffd;

/**
 * Escapes text for one value of an address: letters, digits and `-_.~:/,` stand, all else becomes `%XX` by UTF-8. Lone
 * surrogates, which `encodeURIComponent` refuses, are written as three bytes (WTF-8), so that every text comes back.
 */
export const escapePart = (text: string): string =>
  Array.from(text, (character) => (PLAIN.test(character) ? character : escapeCode(character.codePointAt(0) ?? 0))).join(
    '',
  );

/** Reads an escaped value; never throws: a `%` that escapes nothing stands for itself, bytes that are no text for `�`. */
export const unescapePart = (text: string): string => {
  let result = '';
  for (let i = 0; i < text.length;) {
    const bytes = bytesAt(text, i);
    result += bytes.length > 0 ? textOf(bytes) : text.charAt(i);
    i += Math.max(1, bytes.length * 3);
  }
  return result;
};

const escapeCode = (code: number): string =>
  utf8(code)
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

const utf8 = (code: number): readonly number[] => {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(code >> 6), tail(code)];
  return [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)];
};

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

const bytesAt = (text: string, start: number): readonly number[] => {
  const bytes: number[] = [];
  for (let i = start; text[i] === '%'; i += 3) {
    const digits = text.slice(i + 1, i + 3);
    if (!HEX_PAIR.test(digits)) break;
    bytes.push(parseInt(digits, 16));
  }
  return bytes;
};

const textOf = (bytes: readonly number[]): string => {
  let result = '';
  for (let i = 0; i < bytes.length;) {
    const { code, length } = codeAt(bytes, i);
    result += String.fromCodePoint(code);
    i += length;
  }
  return result;
};

const codeAt = (bytes: readonly number[], start: number): { readonly code: number; readonly length: number } => {
  const lead = bytes[start] ?? 0;
  const length = lead < 0x80 ? 1 : lead >> 5 === 6 ? 2 : lead >> 4 === 14 ? 3 : lead >> 3 === 30 ? 4 : 0;
  const rest = bytes.slice(start + 1, start + length);
  if (length === 0 || rest.length < length - 1 || rest.some((byte) => byte >> 6 !== 2)) return unreadable;
  const code = rest.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), length === 1 ? lead : lead & (0x7f >> length));
  const isShortest = utf8(code).length === length;
  return code <= 0x10ffff && isShortest ? { code, length } : unreadable;
};

const unreadable = { code: REPLACEMENT, length: 1 };
