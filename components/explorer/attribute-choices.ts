import { VIEWS } from '../../src/state/view-state.ts';

/** Attributes with a closed list of values, the default first. */
export const ATTRIBUTE_CHOICES = {
  view: VIEWS,
  controls: ['full', 'minimal', 'none'],
  theme: ['auto', 'light', 'dark'],
  gestures: ['cooperative', 'greedy'],
  loading: ['lazy', 'eager'],
  motion: ['auto', 'none'],
} as const;

/** Name of an attribute with a closed list of values. */
export type ChoiceName = keyof typeof ATTRIBUTE_CHOICES;

/** What an attribute says that is none of its values, and which values it has. */
export interface NoChoice {
  readonly name: ChoiceName;
  readonly message: string;
}

const MOST_SHOWN = 40;

const isChoiceName = (name: PropertyKey): name is ChoiceName => Object.hasOwn(ATTRIBUTE_CHOICES, name);

/** The attributes among `names` that say something that is none of their values. Absent is always fine. */
export const noChoices = (
  element: { readonly [N in ChoiceName]: string | undefined },
  names: Iterable<PropertyKey>,
): readonly NoChoice[] =>
  [...names].filter(isChoiceName).flatMap((name) => {
    const said: unknown = element[name];
    const choices: readonly unknown[] = ATTRIBUTE_CHOICES[name];
    if (said === undefined || said === null || choices.includes(said)) return [];
    const shown = String(said).slice(0, MOST_SHOWN);
    const message = `${name}="${shown}" is not known; it can be ${choices.join(', ')}. ${String(choices[0])} is used.`;
    return [{ name, message }];
  });

/** What stands where an attribute says nothing, or nothing known. */
export const defaultOf = (name: ChoiceName): string => ATTRIBUTE_CHOICES[name][0];
