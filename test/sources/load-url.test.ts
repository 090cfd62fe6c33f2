import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOST_BYTES } from '../../src/sources/input-text.ts';
import { loadUrl } from '../../src/sources/load-url.ts';
import type { Progress } from '../../src/sources/read-bytes.ts';

const URL_OF_FILE = 'https://example.org/data/graph.json';
const answering =
  (...args: ConstructorParameters<typeof Response>): typeof fetch =>
  () =>
    Promise.resolve(new Response(...args));
const load = (doFetch: typeof fetch, more = {}) => loadUrl(URL_OF_FILE, { fetch: doFetch, ...more });
const codeOf = async (result: ReturnType<typeof loadUrl>): Promise<string | undefined> => {
  const outcome = await result;
  return outcome.ok ? undefined : outcome.error.code;
};

/** A body of chunks; without an end it waits for ever. */
const bodyOf = (chunks: readonly (string | Uint8Array)[], isEnded = true): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      if (isEnded) controller.close();
    },
  });

/** A fetch whose answer never comes, but which heeds its signal. */
const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('loadUrl', () => {
  it('fetches a text, without credentials and without saying where from', async () => {
    const calls: unknown[] = [];
    const doFetch: typeof fetch = (url, init) => {
      calls.push([url, init?.credentials, init?.referrerPolicy]);
      return Promise.resolve(new Response('{"stemma":1}'));
    };
    expect(await load(doFetch)).toEqual({ ok: true, value: { text: '{"stemma":1}', name: 'graph.json' } });
    expect(calls).toEqual([[new URL(URL_OF_FILE), 'omit', 'no-referrer']]);
  });

  it('tells how far it has come', async () => {
    const seen: Progress[] = [];
    const headers = { 'content-length': '10' };
    await load(answering(bodyOf(['{"a":', '123}\n']), { headers }), {
      onProgress: (progress: Progress) => seen.push(progress),
    });
    expect(seen).toEqual([
      { done: 5, total: 10 },
      { done: 10, total: 10 },
    ]);
  });

  it('reads UTF-8 across chunks, with a mark or without, and UTF-16 with one', async () => {
    const bytes = new TextEncoder().encode('é');
    const textOf = async (chunks: Uint8Array[]): Promise<unknown> => {
      const result = await load(answering(bodyOf(chunks)));
      return result.ok && result.value.text;
    };
    expect(await textOf([bytes.slice(0, 1), bytes.slice(1)])).toBe('é');
    expect(await textOf([new Uint8Array([0xef, 0xbb, 0xbf, 0x61])])).toBe('a');
    expect(await textOf([new Uint8Array([0xff, 0xfe, 0x61, 0x00])])).toBe('a');
    expect(await textOf([new Uint8Array([0xfe, 0xff, 0x00, 0x61])])).toBe('a');
    expect(await codeOf(load(answering(bodyOf([new Uint8Array([0xc3, 0x28])]))))).toBe('not-text');
  });

  it.each([
    [404, 'not-found', 'There is no file at this address.'],
    [410, 'not-found', 'There is no file at this address.'],
    [403, 'forbidden', 'This file is not open to everybody.'],
    [503, 'server-error', 'The server has a fault (503).'],
    [418, 'bad-response', 'The server answered 418 and sent no file.'],
  ])('says what an answer of %i means', async (status, code, message) => {
    expect(await load(answering('x', { status }))).toMatchObject({
      ok: false,
      error: { code, message, severity: 'error' },
    });
  });

  it('refuses a web page, nothing at all, and what is no address', async () => {
    expect(await codeOf(load(answering('\n<!-- hi --><!DOCTYPE html><html>')))).toBe('html');
    expect(await codeOf(load(answering('<HTML><body>')))).toBe('html');
    expect(await codeOf(load(answering(' \n ')))).toBe('empty');
    expect(await codeOf(load(answering(null)))).toBe('empty');
    for (const url of ['', 'javascript:alert(1)', 'http://', 'ftp://example.org/x']) {
      expect(await codeOf(loadUrl(url, { fetch: answering('{}') }))).toBe('bad-url');
    }
  });

  it('refuses what ends short of its own length, but not what was compressed on the way', async () => {
    const headers = { 'content-length': '99' };
    expect(await codeOf(load(answering('{}', { headers })))).toBe('cut');
    expect(
      await codeOf(load(answering('{}', { headers: { ...headers, 'content-encoding': 'gzip' } }))),
    ).toBeUndefined();
  });

  it('stops at the limit, by the length given or by what arrives', async () => {
    const headers = { 'content-length': String(MOST_BYTES + 1) };
    expect(await codeOf(load(answering('{}', { headers })))).toBe('too-large');
    const megabytes = Array.from({ length: 51 }, () => new Uint8Array(1e6).fill(0x20));
    expect(await codeOf(load(answering(bodyOf(megabytes, false))))).toBe('too-large');
  });

  it('says whether the network, the site or the file is to blame', async () => {
    const failing: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await load(failing)).toMatchObject({
      error: { code: 'unreachable', hint: 'The browser says: fetch failed' },
    });
    vi.stubGlobal('location', { origin: 'https://here.example' });
    expect(await load(failing)).toMatchObject({
      error: {
        code: 'unreachable',
        message: 'example.org cannot be reached, or does not let other sites read its files.',
      },
    });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await codeOf(load(failing))).toBe('offline');
  });

  it('gives up where nothing arrives for half a minute, at first or between', async () => {
    vi.useFakeTimers();
    const early = load(silent);
    await vi.advanceTimersByTimeAsync(29_999);
    await vi.advanceTimersByTimeAsync(1);
    expect(await early).toMatchObject({ error: { code: 'timeout', message: 'Nothing arrived for 30 seconds.' } });

    const dripping: typeof fetch = (_, init) => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          setTimeout(() => controller.enqueue(new TextEncoder().encode('{')), 20_000);
          init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        },
      });
      return Promise.resolve(new Response(body));
    };
    let code: string | undefined;
    void codeOf(load(dripping)).then((found) => (code = found));
    await vi.advanceTimersByTimeAsync(49_999);
    expect(code).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(code).toBe('timeout');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects with the reason of an abort, before or while it fetches', async () => {
    const controller = new AbortController();
    const running = load(silent, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(load(answering('{}'), { signal: controller.signal })).rejects.toThrow('enough');
  });
});
