/** Texts as one cell with a bar between, `first | second`; a bar or backslash in a text gets a backslash before it. */
export const joinCell = (texts: readonly string[], bar: '|' | ';' = '|'): string =>
  texts.map((text) => escaped(text, bar)).join(bar === '|' ? ' | ' : '; ');

/** The texts of a cell that {@link joinCell} wrote; an empty cell has none. */
export const splitCell = (cell: string, bar: '|' | ';' = '|'): string[] => {
  if (cell === '') return [];
  const separator = bar === '|' ? ' | ' : '; ';
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < cell.length; i++) {
    if (cell.startsWith(separator, i)) {
      parts.push(part);
      part = '';
      i += separator.length - 1;
    } else part += cell.charAt(cell[i] === '\\' ? ++i : i);
  }
  return [...parts, part];
};

/** A name and a value as one text, `page: 5`. */
export const joinPair = (name: string, value: string): string => `${escaped(name, ':')}: ${value}`;

/** The name and the value of a text that {@link joinPair} wrote. */
export const splitPair = (text: string): [name: string, value: string] => {
  const match = /^((?:[^\\:]|\\[^])*): ?([^]*)$/.exec(text);
  return match ? [match[1]!.replace(/\\([^])/g, '$1'), match[2]!] : ['', text];
};

const escaped = (text: string, bar: '|' | ';' | ':'): string =>
  text.replace(/[\\|;:]/g, (one) => (one === bar || one === '\\' ? `\\${one}` : one));
