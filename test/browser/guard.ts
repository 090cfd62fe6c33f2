/**
 * Stands behind every browser test: whatever else a test looks at, it fails where something was thrown or written to
 * the console, where a request left the page's own origin, where `Object.prototype` grew, or where something was left
 * in the page. Elements of a test are removed here.
 */
import { afterEach, beforeEach, expect } from 'vitest';
import { takeWritten, written } from './written.ts';

/** Browsers report this when a resize leads to another one; nothing is wrong then. */
const HARMLESS = /ResizeObserver loop/;

const note = (what: string, ...details: readonly unknown[]): void => {
  const text = `${what}: ${details.map((detail) => (detail instanceof Error ? detail.stack : String(detail))).join(' ')}`;
  if (!HARMLESS.test(text)) written.push(text);
};

for (const level of ['error', 'warn'] as const) {
  const original = console[level].bind(console);
  console[level] = (...details: unknown[]) => {
    note(`console.${level}`, ...details);
    original(...details);
  };
}
addEventListener('error', ({ message, error }) => note('error', error ?? message));
addEventListener('unhandledrejection', ({ reason }) => note('unhandled rejection', reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  note('policy', violatedDirective, blockedURI),
);

const strangers: string[] = [];
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    const { origin, protocol } = new URL(name, location.href);
    if (origin !== location.origin && protocol.startsWith('http')) strangers.push(name);
  }
}).observe({ type: 'resource', buffered: true });

/** Cytoscape's stand-in for its style sheet; one a page, on purpose. */
const SENTINEL = '__________cytoscape_stylesheet';
const headNow = (): readonly Element[] =>
  [...document.head.children].filter(
    ({ id, tagName }) => id !== SENTINEL && tagName !== 'SCRIPT' && tagName !== 'LINK',
  );

const prototypeKeys = Reflect.ownKeys(Object.prototype);
let head: readonly Element[] = [];
let globals: readonly string[] = [];

beforeEach(() => {
  written.length = 0;
  strangers.length = 0;
  head = headNow();
  globals = Object.keys(globalThis);
});

afterEach(() => {
  document.body.replaceChildren();
  const left = headNow().filter((element) => !head.includes(element));
  expect({
    written: takeWritten(),
    strangers: [...strangers],
    prototypeKeys: Reflect.ownKeys(Object.prototype),
    head: left.map(({ tagName, id }) => `${tagName} ${id}`),
    globals: Object.keys(globalThis).filter((name) => !globals.includes(name)),
  }).toEqual({ written: [], strangers: [], prototypeKeys, head: [], globals: [] });
});
