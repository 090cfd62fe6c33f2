import { Command, CommanderError } from 'commander';
import { buildCommand, type BuildOptions } from './build-command.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { statsCommand } from './stats-command.ts';
import { validateCommand } from './validate-command.ts';
import { verifyCommand, type VerifyOptions } from './verify-command.ts';

/** Runs the `stemma` command with its arguments (without node and script) and gives its exit status. Never throws. */
export const main = async (args: readonly string[], line: CommandLine): Promise<ExitStatus> => {
  let status: ExitStatus = 0;
  const program = createProgram(line, (done) => void (status = done));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    line.complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
};

const createProgram = (line: CommandLine, end: (status: ExitStatus) => void): Command => {
  const program = quiet(new Command('stemma'), line).description(
    'Datasets of claims with evidence: check, verify, build, count.',
  );
  const add = (usage: string, about: string): Command =>
    quiet(program.command(usage), line).description(about).option('--json', 'print JSON for machines');
  add('validate <path>', 'list what is wrong with a dataset: a JSON or YAML file, or a folder of YAML files').action(
    async (path: string, options: CommonOptions) => end(await validateCommand(path, options, line)),
  );
  add('verify <path>', 'check that every phrase stands in the text of its source, word for word')
    .requiredOption('--sources <folder>', 'folder with the texts of the sources')
    .action(async (path: string, options: VerifyOptions) => end(await verifyCommand(path, options, line)));
  add('build <path>', 'write a dataset as one JSON file, with the places of its nodes')
    .requiredOption('-o, --output <file>', 'file to write')
    .action(async (path: string, options: BuildOptions) => end(await buildCommand(path, options, line)));
  add('stats <path>', 'count nodes by kind, claims by relation, evidence by source, and years').action(
    async (path: string, options: CommonOptions) => end(await statsCommand(path, options, line)),
  );
  return program;
};

/** A command that throws instead of ending the process, and writes where it is told. */
const quiet = (command: Command, { print, complain }: CommandLine): Command =>
  command.exitOverride().configureOutput({
    writeOut: (text) => print(text.trimEnd()),
    writeErr: (text) => complain(text.trimEnd()),
  });
