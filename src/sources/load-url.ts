import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../model/problem.ts';
import { refusalOfText } from './check-text.ts';
import { decodeText } from './decode-text.ts';
import { refusal, type InputText } from './input-text.ts';
import { readBytes, type Progress } from './read-bytes.ts';

/** How to fetch. */
export interface LoadUrlOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** How long nothing may arrive before it is given up. */
  readonly idleMs?: number;
  /** The `fetch` to use. */
  readonly fetch?: typeof fetch;
}

const IDLE_MS = 30_000;
const READABLE_URL = /^(https?|blob|data|file):/i;

/**
 * Fetches a text without credentials and without telling where from. Every failure of network or content is a problem
 * in a plain sentence; rejects only with the reason of an abort.
 */
export const loadUrl = async (url: string, options: LoadUrlOptions = {}): Promise<Result<InputText, Problem>> => {
  options.signal?.throwIfAborted();
  const target = absolute(url);
  if (!target) return err(refusal('bad-url', `“${url.slice(0, 80)}” is not the address of a file.`));
  const idle = createIdleClock(options.idleMs ?? IDLE_MS);
  const stop = options.signal ? AbortSignal.any([options.signal, idle.signal]) : idle.signal;
  try {
    return await fetchText(target, stop, idle, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return err(idle.signal.aborted ? idleProblem(idle.ms) : await fetchProblem(target, error));
  } finally {
    idle.dispose();
  }
};

const fetchText = async (
  url: URL,
  signal: AbortSignal,
  idle: IdleClock,
  { fetch: doFetch = fetch, onProgress }: LoadUrlOptions,
): Promise<Result<InputText, Problem>> => {
  const response = await doFetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) return err(await statusProblem(response));
  const bytes = await readBytes(response, (progress) => {
    idle.restart();
    onProgress?.(progress);
  });
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  const problem = refusalOfText(text.value);
  return problem ? err(problem) : ok({ text: text.value, name: nameOf(url) });
};

/** What is said of a failed fetch is loaded when one fails; where even that cannot be, as offline, it is said shortly. */
const texts = (): Promise<typeof import('./fetch-problem.ts') | undefined> =>
  import('./fetch-problem.ts').catch(() => undefined);

const UNREACHABLE = refusal('unreachable', 'The file cannot be reached.', 'Check the connection and try again.');

const statusProblem = async ({ status }: Response): Promise<Problem> =>
  (await texts())?.statusProblem(status) ?? refusal('bad-response', `The server answered ${status} and sent no file.`);

const fetchProblem = async (url: URL, error: unknown): Promise<Problem> =>
  (await texts())?.fetchProblem(url, error) ?? UNREACHABLE;

const absolute = (url: string): URL | undefined => {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  const target = URL.canParse(url, base) ? new URL(url, base) : undefined;
  return target && READABLE_URL.test(target.href) ? target : undefined;
};

const nameOf = ({ pathname, protocol }: URL): string =>
  protocol === 'data:' || protocol === 'blob:' ? 'data' : (pathname.split('/').at(-1) ?? '');

const idleProblem = (ms: number): Problem =>
  refusal('timeout', `Nothing arrived for ${Math.round(ms / 1000)} seconds.`, 'Check the connection and try again.');

interface IdleClock {
  readonly ms: number;
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  restart(): void;
  dispose(): void;
}

const createIdleClock = (ms: number): IdleClock => {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), ms);
  let timer = start();
  return {
    ms,
    signal: controller.signal,
    restart: () => {
      clearTimeout(timer);
      timer = start();
    },
    dispose: () => clearTimeout(timer),
  };
};
