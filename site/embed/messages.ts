import type { StemmaFacts } from '../../components/explorer/facts.ts';

/**
 * What a host page and the frame in it say to each other; `docs/embedding.md` has the same as a table. Until both know
 * each other they speak from window to window. Then the host hands over one end of a channel, and all else goes there.
 */
export type Greeting =
  /** Frame to host: the page in the frame is loaded. */
  | { readonly stemma: 1; readonly type: 'here' }
  /** Host to frame: whoever is there, say this nonce back. Frame to host: the same, word for word. */
  | { readonly stemma: 1; readonly type: 'hello'; readonly nonce: string }
  /** Host to frame, with one port: it is you, here is your line. */
  | { readonly stemma: 1; readonly type: 'port'; readonly nonce: string };

/** Frame to host, over the channel. */
export type FrameMessage =
  | { readonly type: 'fact'; readonly name: FactName; readonly detail: object }
  /** CSS pixels that the view would fill. */
  | { readonly type: 'height'; readonly height: number }
  /** The reader is done with the keyboard here. */
  | { readonly type: 'leave' }
  | { readonly type: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string };

/** Host to frame, over the channel. */
export type HostMessage =
  | { readonly type: 'set'; readonly name: Setting; readonly value: string }
  | { readonly type: 'call'; readonly id: number; readonly method: Method; readonly args: readonly unknown[] };

/** Events of the explorer that the frame passes on. */
export type FactName = keyof StemmaFacts;

export const FACTS: readonly FactName[] = [
  'stemma-ready',
  'stemma-select',
  'stemma-view-change',
  'stemma-trace',
  'stemma-open-link',
  'stemma-error',
];

/** Attributes of the explorer that a host may set. Never `src`: what is loaded is decided by the address of the frame. */
export const SETTINGS = ['state', 'view', 'theme', 'controls', 'motion', 'gestures', 'lang'] as const;

export type Setting = (typeof SETTINGS)[number];

/** Methods of the explorer that a host may call. */
export const METHODS = [
  'visible',
  'select',
  'focusOn',
  'fit',
  'filter',
  'setTime',
  'search',
  'trace',
  'lineage',
  'compare',
  'coverage',
  'exportAs',
] as const;

export type Method = (typeof METHODS)[number];

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isOneOf =
  (names: readonly string[]) =>
  (value: unknown): boolean =>
    names.includes(value as string);
const isTextOrNothing = (value: unknown): boolean => value === undefined || isText(value);

const isStemma = { stemma: (value: unknown): boolean => value === 1 };

const GREETINGS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['here', isStemma],
  ['hello', { ...isStemma, nonce: isText }],
  ['port', { ...isStemma, nonce: isText }],
]);

const FRAME_MESSAGES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['fact', { name: isOneOf(FACTS), detail: isObject }],
  ['height', { height: isNumber }],
  ['leave', {}],
  ['answer', { id: isNumber, error: isTextOrNothing }],
]);

const HOST_MESSAGES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['set', { name: isOneOf(SETTINGS), value: isText }],
  ['call', { id: isNumber, method: isOneOf(METHODS), args: Array.isArray }],
]);

const parse = (shapes: ReadonlyMap<string, Shape>, data: unknown): object | undefined => {
  if (!isObject(data)) return undefined;
  const message = data as Readonly<Record<string, unknown>>;
  const shape = shapes.get(message['type'] as string);
  return shape && Object.entries(shape).every(([field, isRight]) => isRight(message[field])) ? message : undefined;
};

/** A greeting, if it has the shape of one. */
export const parseGreeting = (data: unknown): Greeting | undefined => parse(GREETINGS, data) as Greeting | undefined;

/** A message of the frame, if it has the shape of one. Details and answers are for the host's code, and nothing else. */
export const parseFrameMessage = (data: unknown): FrameMessage | undefined =>
  parse(FRAME_MESSAGES, data) as FrameMessage | undefined;

/** A message of the host, if it has the shape of one. */
export const parseHostMessage = (data: unknown): HostMessage | undefined =>
  parse(HOST_MESSAGES, data) as HostMessage | undefined;
