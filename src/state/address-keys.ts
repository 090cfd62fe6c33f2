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
  'cam',
] as const;

/** A key of a view address. */
export type AddressKey = (typeof ADDRESS_KEYS)[number];
