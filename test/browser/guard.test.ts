import { expect, it } from 'vitest';
import { takeWritten } from './written.ts';

it('notes what is written to the console, so that the test fails unless it takes it', () => {
  console.warn('a warning', 1);
  console.error(new Error('an error').message);
  expect(takeWritten()).toEqual(['console.warn: a warning 1', 'console.error: an error']);
});
