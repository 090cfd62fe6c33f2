import type { FrameAction, FrameEvent } from '../shared/frame.ts';
import type { PartEvent } from '../shared/parts.ts';
import { REQUESTS, StemmaRequest } from '../shared/requests.ts';
import type { SayEvent } from '../shared/say.ts';

/** What the parts of a frame ask of the explorer around them. */
export interface FrameEars {
  /** A request that the page did not stop. */
  onRequest(wish: StemmaRequest): void;
  onAction(action: FrameAction): void;
  /** A part is shown whose code is not there yet. */
  onPart(tag: string): void;
  onSay(text: string): void;
}

/** A key that opens something wherever the focus is, but for text fields. */
const actionOf = (event: KeyboardEvent): FrameAction | undefined => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.composedPath()[0] instanceof HTMLInputElement) return undefined;
  return event.key === '/' ? 'search' : event.key === '?' ? 'help' : undefined;
};

/** Puts a request of a part to the page, and grants it where nobody stops it. */
const putTo = (page: EventTarget, event: Event, grant: (wish: StemmaRequest) => void): void => {
  if (!(event instanceof StemmaRequest)) return;
  event.stopPropagation();
  const wish = event as StemmaRequest;
  if (page.dispatchEvent(new StemmaRequest(wish.request, wish.detail))) grant(wish);
  else wish.preventDefault();
};

/** Hears what happens in the shadow tree `root` of the element `host`; for as long as both live. */
export const listenToFrame = (host: EventTarget, root: EventTarget, ears: FrameEars): void => {
  for (const name of REQUESTS) {
    root.addEventListener(`stemma-${name}-request`, (event) => putTo(host, event, (wish) => ears.onRequest(wish)));
  }
  root.addEventListener('stemma-frame', (event) => ears.onAction((event as FrameEvent).action));
  root.addEventListener('stemma-part', (event) => {
    event.stopPropagation();
    ears.onPart((event as PartEvent).tag);
  });
  root.addEventListener('stemma-say', (event) => {
    event.stopPropagation();
    ears.onSay((event as SayEvent).text);
  });
  root.addEventListener('keydown', (event) => {
    const action = actionOf(event as KeyboardEvent);
    if (action === undefined) return;
    event.preventDefault();
    ears.onAction(action);
  });
};
