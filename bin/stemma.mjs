#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/lib/cli.js', import.meta.url);

if (existsSync(built)) {
  const { run } = await import(built.href);
  await run(process.argv.slice(2));
} else {
  process.stderr.write('stemma: the command is not built yet; run "npm run build" first.\n');
  process.exitCode = 2;
}
