import { expect, it, vi } from 'vitest';
import { loadUrl } from '../../src/sources/load-url.ts';

vi.mock('../../src/sources/fetch-problem.ts', () => {
  throw new Error('The network is gone.');
});

const load = (answer: typeof fetch): ReturnType<typeof loadUrl> =>
  loadUrl('https://example.org/graph.json', { fetch: answer });

it('says shortly why a fetch failed where the texts of it cannot be loaded either', async () => {
  expect(await load(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({
    ok: false,
    error: { code: 'unreachable', message: 'The file cannot be reached.' },
  });
  expect(await load(() => Promise.resolve(new Response('', { status: 404 })))).toMatchObject({
    ok: false,
    error: { code: 'bad-response', message: 'The server answered 404 and sent no file.' },
  });
});
