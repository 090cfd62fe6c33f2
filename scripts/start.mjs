/** `npm start`: installs, builds and serves the explorer; needs Node alone. */
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { setUp } from './set-up.mjs';
import { serveFolder } from './static-server.mjs';

const portWished = () => {
  const port = Number(process.env['PORT'] ?? 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is "${process.env['PORT']}"; it must be a number from 0 to 65535.`);
};

try {
  const port = portWished();
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
