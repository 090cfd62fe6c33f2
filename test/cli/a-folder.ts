import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CommandLine } from '../../src/cli/command-line.ts';
import { main } from '../../src/cli/main.ts';

/** A folder of its own for one test, gone when the test is. */
export interface Folder {
  readonly path: string;
  read(name: string): string;
  write(name: string, text: string | Uint8Array): void;
  /** Runs the command; arguments that begin with `/` stand in the folder. */
  stemma(
    args: readonly string[],
    own?: Partial<CommandLine>,
  ): Promise<{ readonly status: number; readonly out: string; readonly complaints: string }>;
}

/** A folder with these files. */
export const aFolder = (files: Readonly<Record<string, string>>): Folder => {
  const path = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(path, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    async stemma(args, own = {}) {
      const [out, complaints]: [string[], string[]] = [[], []];
      const status = await main(
        args.map((arg) => (arg.startsWith('/') ? join(path, arg) : arg)),
        { print: (line) => out.push(line), complain: (line) => complaints.push(line), ...own },
      );
      const plain = (lines: readonly string[]): string => lines.join('\n').replaceAll(path, '');
      return { status, out: plain(out), complaints: plain(complaints) };
    },
  };
};
