import type { Locator } from '../model/records.ts';
import { joinCell, joinPair, splitCell, splitPair } from './cell-list.ts';

/** A locator as text, `section: The European Union; page: 5`. A text that reads as a number stands in quotes. */
export const writeLocator = (locator: Locator): string =>
  joinCell(
    Object.entries(locator).map(([name, value]) => joinPair(name, writeValue(value))),
    ';',
  );

/** The locator of a text that {@link writeLocator} wrote; empty text is none. */
export const readLocator = (cell: string): Locator | undefined =>
  cell === ''
    ? undefined
    : Object.fromEntries(
        splitCell(cell, ';')
          .map(splitPair)
          .map(([name, value]) => [name, readValue(value)]),
      );

const isQuoted = (text: string): boolean => text.length > 1 && text.startsWith('"') && text.endsWith('"');
const isNumeric = (text: string): boolean => text !== '' && String(Number(text)) === text;

const writeValue = (value: string | number): string =>
  typeof value === 'string' && (isNumeric(value) || isQuoted(value)) ? `"${value}"` : String(value);

const readValue = (text: string): string | number => {
  if (isQuoted(text)) return text.slice(1, -1);
  return isNumeric(text) ? Number(text) : text;
};
