#!/usr/bin/env node
/** The `stemma` command. In a checkout, `npm run build` writes what it runs. */
import { existsSync } from 'node:fs';

/** A reader such as `head` that has seen enough is no error. */
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new URL('../dist/lib/cli.js', import.meta.url);

if (existsSync(program)) {
  const { run } = await import(program.href);
  await run(process.argv.slice(2));
} else {
  console.error('The stemma command is not built yet: run npm run build first.');
  process.exitCode = 2;
}
