/** `npm run build`: writes dist/site, dist/lib and dist/cdn. */
import { setUp } from './set-up.mjs';

try {
  await setUp();
  const { buildAll } = await import('./build-all.mjs');
  await buildAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
