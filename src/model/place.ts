/** Where in a file something stands. */
export interface Place {
  readonly file?: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** The way from the root of plain data to a value: keys of maps, indexes of lists. */
export type Path = readonly (string | number)[];

/** Finds the place of a value, or of the nearest thing around it. */
export type Locate = (path: Path) => Place | undefined;

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;

/** A path as text: `claims[12].when`; keys with other characters are quoted. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!PLAIN_KEY.test(key)) return `${text}[${JSON.stringify(key.slice(0, 80))}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
