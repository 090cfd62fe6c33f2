import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import {
  FACTS,
  parseGreeting,
  parseHostMessage,
  type FrameMessage,
  type Greeting,
  type HostMessage,
} from './messages.ts';

/** The line from a frame to its host page. */
export interface FrameLine {
  /** Tells the host, or keeps what it must hear until there is one. */
  tell(message: FrameMessage): void;
}

/**
 * Waits for a host page that says hello, and gives it the explorer: its events go out, settings and calls come in.
 * Only the page right around the frame is heard, and only if it knows the nonce it gave. What is not a message is left
 * alone.
 */
export const openLine = (explorer: Promise<StemmaExplorer>): FrameLine => {
  const kept = new Map<string, FrameMessage>();
  const ports = new Map<MessageEventSource, MessagePort>();
  let asked: { readonly nonce: string; readonly origin: string } | undefined;

  /** The outcome of the load, and what was wrong with a setting. */
  const keep = (message: Extract<FrameMessage, { type: 'fact' }>): void => {
    const isSetting = 'code' in message.detail && message.detail.code === 'attribute';
    if (/-(ready|error)$/.test(message.name)) kept.set(isSetting ? 'setting' : 'loaded', message);
  };

  const tell = (message: FrameMessage): void => {
    if (message.type === 'height') kept.set('height', message);
    if (message.type === 'fact') keep(message);
    for (const port of ports.values()) port.postMessage(message);
  };

  const open = (source: MessageEventSource, port: MessagePort): void => {
    ports.get(source)?.close();
    ports.set(source, port);
    port.onmessage = ({ data }) => {
      const message = parseHostMessage(data);
      if (message)
        void explorer
          .then((element) => obey(element, message, port))
          .catch((error: unknown) => decline(message, error, port));
    };
    for (const message of kept.values()) port.postMessage(message);
  };

  const onGreeting = ({ data, source, origin, ports: [port] }: MessageEvent): void => {
    const greeting = parseGreeting(data);
    if (!greeting || !source || source !== parent || parent === self) return;
    if (greeting.type === 'hello') {
      asked = { nonce: greeting.nonce, origin };
      greet(greeting, origin === 'null' ? '*' : origin);
    }
    if (greeting.type !== 'port' || !port || greeting.nonce !== asked?.nonce || origin !== asked.origin) return;
    asked = undefined;
    open(source, port);
  };

  addEventListener('message', onGreeting);
  if (parent !== self) greet({ stemma: 1, type: 'here' }, '*');
  const pass = (element: StemmaExplorer): void => {
    for (const name of FACTS)
      element.addEventListener(name, (event) =>
        tell({ type: 'fact', name, detail: (event as CustomEvent<object>).detail }),
      );
  };
  explorer.then(pass, () => undefined);
  return { tell };
};

const greet = (greeting: Greeting, origin: string): void => parent.postMessage(greeting, origin);

const obey = async (explorer: StemmaExplorer, message: HostMessage, port: MessagePort): Promise<void> => {
  if (message.type === 'set') return set(explorer, message);
  const { id, method, args } = message;
  await explorer.ready.catch(() => undefined);
  const run = (explorer as unknown as Record<string, ((...args: readonly unknown[]) => unknown) | undefined>)[method];
  if (!run) throw new Error(`This version of Stemma has no ${method}.`);
  port.postMessage({ type: 'answer', id, value: await run.apply(explorer, args as unknown[]) });
};

const decline = (message: HostMessage, error: unknown, port: MessagePort): void => {
  if (message.type !== 'call') return;
  port.postMessage({ type: 'answer', id: message.id, error: error instanceof Error ? error.message : String(error) });
};

/** Sets an attribute anew, even to the value that it has: the reader may have gone elsewhere since. */
const set = (explorer: StemmaExplorer, { name, value }: Extract<HostMessage, { type: 'set' }>): void => {
  explorer.removeAttribute(name);
  explorer.setAttribute(name, value);
};
