/** A table as the text of a file: with the mark at its head by which spreadsheets on Windows know UTF-8. */
export const csvFile = (table: string): string => `\uFEFF${table}`;
