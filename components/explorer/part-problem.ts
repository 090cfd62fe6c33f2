import { setNotice } from '../../src/state/set-notice.ts';
import type { Transition } from '../../src/state/explorer-state.ts';
import type { StemmaFacts } from './facts.ts';

const MESSAGE = 'A part of the explorer could not be loaded.';

/** What a page is told where a part of the code is missing. */
export const partProblem = (tag: string, reason: unknown): StemmaFacts['stemma-error'] => ({
  code: 'part-missing',
  message: MESSAGE,
  hint: `${tag}: ${reason instanceof Error ? reason.message : String(reason)}`,
});

/** What the reader is told of it. */
export const noticePart = (): Transition => setNotice(`${MESSAGE} Check the connection, then try again.`);
