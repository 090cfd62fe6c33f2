import { oneLine } from './one-line.ts';
import { sortingName, workDateText, type Work, type WorkDate, type WorkName } from './work.ts';

/** TeX's own signs. Braces too are written as commands: BibTeX counts them, with a backslash before them or without. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
]);

const escaped = (text: string): string => oneLine(text).replace(/[\\{}$&#%_^~]/g, (sign) => COMMANDS.get(sign) ?? sign);

/** BibTeX reads an address as it stands; what would end the field is written as its number. */
const address = (url: string): string => oneLine(url).replace(/[{}\\ ]/g, encodeURIComponent);

/**
 * Works as BibTeX, one entry each. A dataset is `@dataset`, which biblatex knows and BibTeX takes for `@misc`. Titles and
 * names stand in two braces, so that no style changes their capitals or takes them apart; names of persons do not.
 */
export const toBibtex = (works: readonly Work[]): string => {
  const keys = keysOf(works);
  return works.map((work, i) => entry(work, keys[i]!)).join('\n');
};

const entry = (work: Work, key: string): string => {
  const { type, author, title, publisher, version, language, URL, accessed, note, issued } = work;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author && `{${author.map(bibtexName).join(' and ')}}`],
    ['title', `{{${escaped(title)}}}`],
    ['publisher', publisher && `{${escaped(publisher)}}`],
    ...dateFields(issued),
    ['version', version && `{${escaped(version)}}`],
    ['language', language && `{${escaped(language)}}`],
    ['url', URL && `{${address(URL)}}`],
    ['urldate', accessed && `{${isoDate(accessed)}}`],
    ['note', note && `{${escaped(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type === 'dataset' ? 'dataset' : 'misc'}{${key},\n${lines.join('')}}\n`;
};

const bibtexName = (name: WorkName): string => {
  const text = escaped(sortingName(name));
  return 'literal' in name ? `{${text}}` : text;
};

const dateFields = (date: WorkDate | undefined): readonly (readonly [string, string | undefined])[] => {
  if (!date) return [];
  if ('literal' in date || date.circa) return [['year', `{${escaped(workDateText(date))}}`]];
  const [year, month] = date['date-parts'][0];
  return [
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : `{${month}}`],
  ];
};

const isoDate = (date: WorkDate): string =>
  'literal' in date
    ? escaped(date.literal)
    : date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/** Keys of letters, digits and hyphens that differ also where capitals do not count. */
const keysOf = (works: readonly Work[]): readonly string[] => {
  const taken = new Set<string>();
  return works.map(({ id }) => {
    const plain = id.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '') || 'work';
    let key = plain;
    for (let i = 2; taken.has(key.toLowerCase()); i++) key = `${plain}-${i}`;
    taken.add(key.toLowerCase());
    return key;
  });
};
