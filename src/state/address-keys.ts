/** The version of the address that is written. */
export const ADDRESS_VERSION = '1';

/** The keys of a view address, in the order they are written. */
export const ADDRESS_KEYS = [
  'v',
  'view',
  'sel',
  'claims',
  'dim',
  'match',
  'kind',
  'type',
  'family',
  'relation',
  'basis',
  'source',
  'q',
  'from',
  'to',
  'focus',
  'steps',
  'dir',
  'rest',
  'open',
  'table',
  'cmp',
  'ask',
  'trace',
  'hops',
  'backward',
  'only',
  'along',
  'without',
  'which',
  'cell',
  'group',
  'sort',
  'turned',
  'threats',
  'lanes',
  'folded',
  'story',
  'step',
  'cam',
] as const;

/** A key of a view address. */
export type AddressKey = (typeof ADDRESS_KEYS)[number];

const WAYS: ReadonlySet<AddressKey> = new Set(['cmp', 'cell', 'trace']);

/** What stands between the values of a key: ids that lead from one to another are joined by two dots. */
export const separatorOf = (key: AddressKey): '+' | '..' => (WAYS.has(key) ? '..' : '+');
