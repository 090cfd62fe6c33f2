import { oneLine } from './one-line.ts';
import { sortingName, type Work, type WorkDate } from './work.ts';

/** Works as RIS (2001 and its later tags), one record each; every value stands on one line, so none can end its record. */
export const toRis = (works: readonly Work[]): string => works.map(record).join('');

const record = (work: Work): string => {
  const { id, type, author = [], title, publisher, issued, version, language, URL, accessed, note } = work;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', type === 'dataset' ? 'DATA' : 'GEN'],
    ['ID', id],
    ...author.map((name) => ['AU', sortingName(name)] as const),
    ['TI', title],
    ['PB', publisher],
    ['PY', issued && yearOf(issued)],
    ['DA', issued && risDate(issued)],
    ['ET', version],
    ['LA', language],
    ['UR', URL],
    ['Y2', accessed && risDate(accessed)],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value && oneLine(value) !== '' ? [`${tag}  - ${oneLine(value)}`] : [],
  );
  return [...written, 'ER  - ', '', ''].join('\r\n');
};

const yearOf = (date: WorkDate): string | undefined =>
  'literal' in date ? undefined : String(date['date-parts'][0][0] ?? '').padStart(4, '0');

/** `YYYY/MM/DD/words`, with slashes for what is not known. */
const risDate = (date: WorkDate): string => {
  if ('literal' in date) return `///${date.literal}`;
  const [year = '', month = '', day = ''] = date['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/${date.circa ? 'about' : ''}`;
};
