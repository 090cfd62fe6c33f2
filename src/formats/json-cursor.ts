/** Why a text is no JSON of ours, and where: an offset in UTF-16 units. */
export interface JsonFlaw {
  readonly code: 'json-syntax' | 'json-cut' | 'duplicate-key' | 'too-deep';
  readonly message: string;
  readonly offset: number;
}

/** Reads the tokens of a JSON text (RFC 8259) one by one. Methods return whether they could, and keep the first flaw. */
export interface JsonCursor {
  readonly offset: number;
  readonly flaw: JsonFlaw | undefined;
  /** The next character that is not blank; empty at the end. */
  peek(): string;
  step(): void;
  /** Reads a text and gives it decoded. */
  readText(): string | undefined;
  /** Reads a number, `true`, `false` or `null`. */
  readScalar(): boolean;
  fail(code: JsonFlaw['code'], message: string, offset?: number): false;
}

const BLANK = /[ \t\n\r]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

/** A cursor in a text, at its start or an offset. */
export const jsonCursor = (text: string, start = 0): JsonCursor => {
  let offset = start;
  let flaw: JsonFlaw | undefined;
  const fail: JsonCursor['fail'] = (code, message, at = offset) => {
    const isCut = code === 'json-syntax' && at >= text.length;
    flaw ??= isCut
      ? { code: 'json-cut', message: 'The text ends before its last bracket.', offset: at }
      : { code, message, offset: at };
    return false;
  };
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
  return {
    get offset() {
      return offset;
    },
    get flaw() {
      return flaw;
    },
    peek: () => text.charAt((offset = match(BLANK))),
    step: () => {
      offset += 1;
    },
    readText: () => {
      const end = endOfText(text, offset, fail);
      if (end === undefined) return undefined;
      const raw = text.slice(offset, end);
      offset = end;
      return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    },
    readScalar: () => {
      const end = match(SCALAR);
      if (end < 0) return fail('json-syntax', 'A value is expected here.');
      offset = end;
      return true;
    },
    fail,
  };
};

/** Behind the closing quote of the text that opens at `start`. */
const endOfText = (text: string, start: number, fail: JsonCursor['fail']): number | undefined => {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    if (code < FIRST_PRINTABLE)
      return void fail('json-syntax', 'A text goes over its line or holds a control character.', i);
    if (code !== BACKSLASH) continue;
    ESCAPE.lastIndex = i;
    if (!ESCAPE.test(text)) return void fail('json-syntax', 'A backslash stands before something it cannot escape.', i);
    i = ESCAPE.lastIndex - 1;
  }
  return void fail('json-syntax', 'A text is not closed.', text.length);
};
