/** The version of the address that is written. */
export const ADDRESS_VERSION = '1';

/** The keys of a view address, in the order they are written. Their comments are what the reference says of them. */
export const ADDRESS_KEYS = [
  /** Version of the address: `1`. */
  'v',
  /** The view: `network`, `lineage`, `definitions`, `coverage`, `timeline`, `list` or `table`. */
  'view',
  /** Ids of the selected nodes. */
  'sel',
  /** Ids of the selected claims. */
  'claims',
  /** Dimensions to filter by, `food` for `dimension:food`. */
  'dim',
  /** `any` of these dimensions, or `all` of them. */
  'match',
  /** Kinds of node to filter by. */
  'kind',
  /** Types of node to filter by. */
  'type',
  /** Families of relations to filter by. */
  'family',
  /** Relations to filter by. */
  'relation',
  /** Bases of evidence to filter by: `stated`, `table`, `figure`, `inferred`, `complement`. */
  'basis',
  /** Ids of sources to filter by. */
  'source',
  /** Text that must be found. */
  'q',
  /** First year. */
  'from',
  /** Last year. */
  'to',
  /** Id of the node in focus. */
  'focus',
  /** How many steps out from the focus, 1 to 9. */
  'steps',
  /** Which way the focus looks: `both`, `in` or `out`. */
  'dir',
  /** What becomes of nodes that do not pass: `dim` or `hide`. */
  'rest',
  /** Ids of the folds that are open. */
  'open',
  /** What the table lists: `nodes` or `claims`. */
  'table',
  /** Ids of the nodes that are compared, in their order. */
  'cmp',
  /** What is asked of the whole graph: `trace`, `compare` or `disputes`. */
  'ask',
  /** The ends of a trace, `a..b`; `a..` leads to everything that a reaches, `..b` waits for its start. */
  'trace',
  /** Most hops of a trace, 1 to 12; 6 unless given. */
  'hops',
  /** `yes`: traces may run backward in time. */
  'backward',
  /** `stated`: traces take only claims that a source states. */
  'only',
  /** Families of relations that traces may take. */
  'along',
  /** Relations that traces may not take. */
  'without',
  /** Number of the trace that is open, the first being 1. */
  'which',
  /** The open cell of the coverage, `node..dimension`. */
  'cell',
  /** What rows of the coverage are gathered by: `organisation`, `kind` or `none`. */
  'group',
  /** What rows of the coverage are sorted by: `year`, `name`, `stated` or `gaps`. */
  'sort',
  /** `yes`: dimensions run down and nodes across. */
  'turned',
  /** Columns of the coverage: `ordered` dimensions, or `all` threats. */
  'threats',
  /** Groups whose lanes stand first in the lineage, in this order. */
  'lanes',
  /** Groups whose lanes are folded to a line. */
  'folded',
  /** Id of the story. */
  'story',
  /** Number of its step, the first being 1. */
  'step',
  /** Where the picture is looked at from: `x,y,zoom`. */
  'cam',
] as const;

/** A key of a view address. */
export type AddressKey = (typeof ADDRESS_KEYS)[number];

const WAYS: ReadonlySet<AddressKey> = new Set(['cmp', 'cell', 'trace']);

/** What stands between the values of a key: ids that lead from one to another are joined by two dots. */
export const separatorOf = (key: AddressKey): '+' | '..' => (WAYS.has(key) ? '..' : '+');
