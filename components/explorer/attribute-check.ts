import { defaultOf, noChoices, type ChoiceName } from './attribute-choices.ts';
import { tell } from './facts.ts';

/** An element whose attributes have closed lists of values. */
export type CheckedElement = EventTarget & { readonly [N in ChoiceName]: string | undefined };

/** Looks whether attributes say something known. */
export interface AttributeCheck {
  /** Tells page and reader once of attributes that say none of their values, and sets the default. */
  check(changed: Iterable<PropertyKey>): void;
  /** Tells the reader again, as after a graph has loaded. */
  remind(): void;
}

/** A check of one element; `notice` tells the reader. */
export const createAttributeCheck = (host: CheckedElement, notice: (text: string) => void): AttributeCheck => {
  let misread = '';
  const remind = (): void => {
    if (misread !== '') notice(misread);
  };
  return {
    check(changed) {
      const wrong = noChoices(host, changed);
      if (wrong.length === 0) return;
      for (const { name } of wrong) Object.assign(host, { [name]: name === 'view' ? undefined : defaultOf(name) });
      misread = wrong.map(({ message }) => message).join(' ');
      queueMicrotask(() => {
        for (const { name, message } of wrong) tell(host, 'stemma-error', { code: 'attribute', message, path: name });
        remind();
      });
    },
    remind,
  };
};
