import { describe, expect, it } from 'vitest';
import { copyWarning } from '../../components/explorer/first-copy.ts';

describe('a second copy of the elements', () => {
  it('goes without saying where it is of the same major version', () => {
    expect(copyWarning({ version: '2.1.0' }, '2.9.4')).toBeUndefined();
  });

  it('is warned of where it is of another', () => {
    expect(copyWarning({ version: '1.4.0' }, '2.0.0')).toBe(
      'Stemma: version 1.4.0 is registered already; version 2.0.0 is not.',
    );
  });

  it('is warned of where somebody else has the name', () => {
    expect(copyWarning(HTMLElement, '2.0.0')).toBe(
      'Stemma: another element has the name stemma-explorer; this copy is not registered.',
    );
  });
});
