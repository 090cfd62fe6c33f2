import { expect, it, vi } from 'vitest';
import { takeWritten } from './guard.ts';

it('notes what is written to the console and what is thrown outside a test', async () => {
  console.warn('a warning', 1);
  dispatchEvent(new ErrorEvent('error', { message: 'an error' }));
  await vi.waitFor(() => expect(takeWritten()).toEqual(['console.warn: a warning 1', 'error: an error']));
});
