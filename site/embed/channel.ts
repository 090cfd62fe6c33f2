import { parseFrameMessage, parseGreeting, type FrameMessage, type Greeting, type HostMessage } from './messages.ts';

/** The line from a host page to one frame. */
export interface Channel {
  /** Sends now, or as soon as the frame has been recognised. */
  send(message: HostMessage): void;
  close(): void;
}

/** What is heard of a frame. */
export interface ChannelWishes {
  /** A message of the right shape. */
  onMessage(message: FrameMessage): void;
  /** A message that is left alone: of a wrong origin, nonce or shape. */
  onRefused(): void;
  /** What was said so far is lost: the frame is recognised anew, or the line is closed, or has been. */
  onCut(): void;
}

/**
 * Opens a line to the page in an iframe. Whoever is there is asked to say a nonce back; only if that comes from this
 * iframe's window and from the origin of its `src` does it get a port. A page that is loaded anew is asked again.
 */
export const openChannel = (iframe: HTMLIFrameElement, { onMessage, onRefused, onCut }: ChannelWishes): Channel => {
  let nonce: string | undefined;
  let port: MessagePort | undefined;
  let unsent: HostMessage[] = [];
  let isClosed = false;

  const greet = (greeting: Greeting, origin: string, ports: MessagePort[] = []): void =>
    iframe.contentWindow?.postMessage(greeting, origin, ports);

  const ask = (): void => {
    nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
    greet({ stemma: 1, type: 'hello', nonce }, '*');
  };

  const cut = (): void => {
    port?.close();
    port = undefined;
    onCut();
  };

  const open = (known: string, origin: string): void => {
    if (port) cut();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }) => {
      const message = parseFrameMessage(data);
      if (message) onMessage(message);
      else onRefused();
    };
    greet({ stemma: 1, type: 'port', nonce: known }, origin === 'null' ? '*' : origin, [port2]);
    nonce = undefined;
    for (const message of unsent) port.postMessage(message);
    unsent = [];
  };

  const onGreeting = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (source !== iframe.contentWindow || !isForUs(data)) return;
    const greeting = parseGreeting(data);
    if (origin === originOf(iframe) && greeting?.type === 'here') ask();
    else if (origin === originOf(iframe) && greeting?.type === 'hello' && greeting.nonce === nonce)
      open(greeting.nonce, origin);
    else onRefused();
  };

  addEventListener('message', onGreeting);
  ask();
  return {
    send: (message) => {
      if (isClosed) onCut();
      else if (port) port.postMessage(message);
      else unsent.push(message);
    },
    close: () => {
      isClosed = true;
      removeEventListener('message', onGreeting);
      cut();
    },
  };
};

const isForUs = (data: unknown): boolean => (data as { stemma?: unknown } | null)?.stemma === 1;

/** Where the page in the iframe comes from; a sandbox without an origin of its own says `null`. Nobody, without a `src`. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string | undefined => {
  if (!URL.canParse(src)) return undefined;
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
};
