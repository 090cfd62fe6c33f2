/** `npm start`: installs, builds and serves the explorer; needs Node alone. */
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { setUp } from './set-up.mjs';
import { serveFolder, wishedPort } from '../bin/static-server.mjs';

try {
  const port = wishedPort(process.env['PORT']);
  await setUp();
  const { buildAll } = await import('./build-all.mjs');
  await buildAll(['site']);
  const { address } = await serveFolder(join(ROOT, 'dist', 'site'), port);
  console.log(
    `\nStemma shows human security at ${address}\nHome, documentation and examples: ${address}home/\nStop it with Ctrl+C.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
