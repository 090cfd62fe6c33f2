/** `npm run dev`: serves the sources as they are, and the dataset as it would be built. */
import { setUp } from './set-up.mjs';

try {
  await setUp();
  const { createServer } = await import('vite');
  const server = await createServer();
  await server.listen();
  server.printUrls();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
