#!/usr/bin/env node
/** The `stemma` command. In a checkout, `npm run build` writes what it runs. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder, wishedPort } from './static-server.mjs';

/** A reader such as `head` that has seen enough is no error. */
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new URL('../dist/lib/cli.js', import.meta.url);

/** @type {import('../src/cli/command-line.ts').Equipment} */
const equipment = {
  browserFiles: fileURLToPath(new URL('../dist/cdn', import.meta.url)),
  serve: (folder, pages) => serveFolder(folder, wishedPort(process.env['PORT']), pages),
};

if (existsSync(program)) {
  const { run } = await import(program.href);
  await run(process.argv.slice(2), equipment);
} else {
  console.error('The stemma command is not built yet: run npm run build first.');
  process.exitCode = 2;
}
