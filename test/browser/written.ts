/** What was written to the console or thrown since the last look; the guard of the browser tests fills it. */
export const written: string[] = [];

/** For a test that means to cause them: takes what was written, so that the guard does not find it. */
export const takeWritten = (): readonly string[] => written.splice(0);
