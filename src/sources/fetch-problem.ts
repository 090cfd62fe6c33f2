import type { Problem } from '../model/problem.ts';
import { refusal } from './input-text.ts';

/** Why a response with a status of failure brings no file. */
export const statusProblem = (status: number): Problem => {
  if (status === 404 || status === 410)
    return refusal('not-found', 'There is no file at this address.', 'Check the address.');
  if (status === 401 || status === 403) {
    return refusal(
      'forbidden',
      'This file is not open to everybody.',
      'Files are fetched without signing in; download it and open the copy.',
    );
  }
  if (status >= 500) return refusal('server-error', `The server has a fault (${status}).`, 'Try again later.');
  return refusal('bad-response', `The server answered ${status} and sent no file.`);
};

/** Why a fetch failed altogether. A page may not learn more than that it did. */
export const fetchProblem = (url: URL, error: unknown): Problem => {
  if (isOffline()) {
    return refusal('offline', 'There is no connection to the network.', 'Connect and try again.');
  }
  if (isOtherSite(url)) {
    const message = `${url.host} cannot be reached, or does not let other sites read its files.`;
    return refusal('unreachable', message, 'Download the file and open the copy, or ask the site to allow it (CORS).');
  }
  const detail = error instanceof Error ? error.message.slice(0, 200) : '';
  return refusal(
    'unreachable',
    'The file cannot be reached.',
    detail === '' ? undefined : `The browser says: ${detail}`,
  );
};

/** Node has a navigator that does not know. */
const isOffline = (): boolean => 'navigator' in globalThis && 'onLine' in navigator && !navigator.onLine;

const isOtherSite = ({ origin, protocol }: URL): boolean =>
  typeof location !== 'undefined' && protocol.startsWith('http') && origin !== location.origin;
