/** Signs that turn the writing direction or are not seen; in a file for a machine they can only mislead. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text on one line, without control characters and marks of direction: nothing in it can begin a line or a field. */
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
