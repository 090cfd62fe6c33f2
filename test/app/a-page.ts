/** A page with an address and a history, as far as the view address needs them. */
import type { AddressPage } from '../../src/app/address-sync.ts';

export interface APage extends AddressPage {
  /** Hashes of the entries so far, and where in them the page is. */
  readonly entries: readonly string[];
  readonly at: number;
  readonly listeners: number;
  /** Goes along the history as the browser's buttons do. */
  go(steps: number): void;
  /** Follows a link to a hash. */
  follow(hash: string): void;
}

export const aPage = (hash = '', canWrite = true): APage => {
  const entries = [hash];
  let at = 0;
  const events = new EventTarget();
  const listeners = new Set<unknown>();
  const write = (isNew: boolean) => (_data: unknown, _unused: string, url?: string | URL | null) => {
    if (!canWrite) throw new DOMException('The operation is insecure.', 'SecurityError');
    const next = String(url).startsWith('#') ? String(url) : '';
    if (isNew) entries.splice(at + 1, Infinity, next);
    else entries[at] = next;
    if (isNew) at += 1;
  };
  const tell = (): void => {
    events.dispatchEvent(new Event('popstate'));
    events.dispatchEvent(new Event('hashchange'));
  };
  const page = {
    get entries() {
      return entries;
    },
    get at() {
      return at;
    },
    get listeners() {
      return listeners.size;
    },
    location: {
      get hash() {
        return entries[at];
      },
      pathname: '/explorer',
      search: '?x=1',
    },
    history: { state: null, pushState: write(true), replaceState: write(false) },
    addEventListener: (type: string, listener: EventListener) => {
      listeners.add(listener).add(type);
      events.addEventListener(type, listener);
    },
    removeEventListener: (type: string, listener: EventListener) => {
      listeners.delete(listener);
      listeners.delete(type);
      events.removeEventListener(type, listener);
    },
    go: (steps: number) => {
      at += steps;
      tell();
    },
    follow: (next: string) => {
      write(true)(null, '', next);
      tell();
    },
  };
  return page as unknown as APage;
};
