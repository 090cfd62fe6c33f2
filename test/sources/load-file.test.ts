import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/sources/input-text.ts';
import { loadFile } from '../../src/sources/load-file.ts';

describe('loadFile', () => {
  it('reads the text of a file', async () => {
    expect(await loadFile(new File(['{"é":1}'], 'mine.json'))).toEqual({
      ok: true,
      value: { text: '{"é":1}', name: 'mine.json' },
    });
  });

  it('refuses what is empty, a page, no text or too large', async () => {
    const codeOf = async (file: File): Promise<unknown> => {
      const result = await loadFile(file);
      return result.ok || result.error.code;
    };
    expect(await codeOf(new File([], 'a'))).toBe('empty');
    expect(await codeOf(new File(['<!doctype html>'], 'a'))).toBe('html');
    expect(await codeOf(new File([new Uint8Array([0x50, 0x4b, 0x03, 0xff])], 'a.xlsx'))).toBe('not-text');
    const large = Object.defineProperty(new File(['{}'], 'a'), 'size', { value: MOST_BYTES + 1 });
    expect(await codeOf(large)).toBe('too-large');
  });

  it('says when a file cannot be read any more', async () => {
    const moved = Object.assign(new File(['{}'], 'gone.json'), {
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    });
    expect(await loadFile(moved)).toMatchObject({
      error: { code: 'unreadable', message: '“gone.json” cannot be read.' },
    });
  });

  it('rejects with the reason of an abort', async () => {
    await expect(loadFile(new File(['{}'], 'a'), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
