/** What a part can ask of the frame around it; none of it changes the view. */
export type FrameAction =
  | 'copy-link'
  | 'share'
  | 'cite'
  | 'full-screen'
  | 'help'
  | 'filters'
  | 'search'
  | 'legend'
  | 'years'
  | 'fold'
  | 'unfold'
  | 'close'
  | 'nearer'
  | 'farther'
  | 'fit'
  | 'inquiry'
  | 'stories'
  | 'open-stories'
  | 'close-stories';

/** A wish for the frame: open a panel, go full screen … */
export class FrameEvent extends Event {
  constructor(readonly action: FrameAction) {
    super('stemma-frame', { bubbles: true, composed: true });
  }
}

/** Asks the frame for something. */
export const askFrame = (from: EventTarget, action: FrameAction): void => {
  from.dispatchEvent(new FrameEvent(action));
};
