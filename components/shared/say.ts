/** Something a reader should hear although the focus did not move; the explorer's status line says it. */
export class SayEvent extends Event {
  constructor(readonly text: string) {
    super('stemma-say', { bubbles: true, composed: true });
  }
}

/** Has the status line say something. */
export const say = (from: EventTarget, text: string): void => {
  from.dispatchEvent(new SayEvent(text));
};
