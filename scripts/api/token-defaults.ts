import { tokens } from '../../components/shared/tokens.ts';

/** The value of a custom property, as written and in each theme. */
export interface ByTheme {
  readonly written: string;
  readonly light: string;
  readonly dark: string;
}

const LIGHT_DARK = /light-dark\(((?:[^,()]|\([^()]*\))+),\s*((?:[^,()]|\([^()]*\))+)\)/g;

/** Every custom property that the element declares on itself, with what it has unless a page or the reader's device says otherwise. */
export const tokenDefaults = (): ReadonlyMap<string, ByTheme> => {
  const [, usual = ''] = /:host \{([^}]*)\}/.exec(tokens.cssText) ?? [];
  return new Map(
    [...usual.matchAll(/(--stemma-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      { written: value, light: value.replace(LIGHT_DARK, '$1'), dark: value.replace(LIGHT_DARK, '$2') },
    ]),
  );
};
