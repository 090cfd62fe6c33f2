import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { MOST_TRACES } from '../analysis/trace-query.ts';
import { MOST_HOPS } from '../analysis/trace-rank.ts';
import { BASES } from '../model/schema.ts';
import { VIEWS } from '../state/view-state.ts';
import { bundleCommand, type BundleOptions } from './bundle-command.ts';
import { buildCommand, type BuildOptions } from './build-command.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { compareCommand } from './compare-command.ts';
import { convertCommand, type ConvertOptions } from './convert-command.ts';
import { coverageCommand, type CoverageOptions } from './coverage-command.ts';
import { failureText } from './failure-text.ts';
import { renderCommand, type RenderOptions } from './render-command.ts';
import { serveCommand } from './serve-command.ts';
import { statsCommand } from './stats-command.ts';
import { traceCommand, type TraceOptions } from './trace-command.ts';
import { validateCommand } from './validate-command.ts';
import { verifyCommand, type VerifyOptions } from './verify-command.ts';
import { wrongUse, wrongUseJson } from './wrong-use.ts';

/** Runs the `stemma` command with its arguments (without node and script) and gives its exit status. Never throws. */
export const main = async (args: readonly string[], line: CommandLine): Promise<ExitStatus> => {
  let status: ExitStatus = 0;
  const program = createProgram(line, (done) => void (status = done));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    const json = args.includes('--json');
    if (!(error instanceof CommanderError)) return wrongUse(failureText(error), { json }, line);
    if (error.exitCode === 0) return 0;
    if (json) line.print(wrongUseJson(error.message));
    return 2;
  }
};

const createProgram = (line: CommandLine, end: (status: ExitStatus) => void): Command => {
  const program = quiet(new Command('stemma'), line)
    .description('Datasets of claims with evidence: check, verify, build, count, trace, draw, convert, bundle, serve.')
    .version(version, '--version', 'print the version');
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
  withTraceOptions(add('trace <path>', 'trace how influence ran from one node to another, or to everything')).action(
    async (path: string, options: TraceOptions) => end(await traceCommand(path, options, line)),
  );
  add(
    'compare <path> <a> <b>',
    'compare two definitions by their parts, or two other nodes by their neighbours',
  ).action(async (path: string, a: string, b: string, options: CommonOptions) =>
    end(await compareCommand(path, { a, b }, options, line)),
  );
  withCoverageOptions(add('coverage <path>', 'show which nodes address which threat dimensions, and the gaps')).action(
    async (path: string, options: CoverageOptions) => end(await coverageCommand(path, options, line)),
  );
  withRenderOptions(
    add('render <path>', 'draw a view of a dataset as an SVG picture that stands alone, or as HTML without a script'),
  ).action(async (path: string, options: RenderOptions) => end(await renderCommand(path, options, line)));
  add('convert <from> <to>', 'write a dataset in another format; the output “-” is printed')
    .option('--from <format>', 'json or yaml (default: as the name ends)')
    .option('--to <format>', 'json, csv, md, bibtex, ris or csl (default: as the name ends)')
    .action(async (from: string, to: string, options: ConvertOptions) =>
      end(await convertCommand({ from, to }, options, line)),
    );
  withBundleOptions(
    add('bundle <path>', 'write one HTML file with the explorer and a dataset inside, which opens from a disk'),
  ).action(async (path: string, options: BundleOptions) => end(await bundleCommand(path, options, line)));
  add(
    'serve [path]',
    'show a dataset in the explorer on this machine (PORT, default 4173); without one, human security',
  ).action(async (path: string | undefined, options: CommonOptions) => end(await serveCommand(path, options, line)));
  return program;
};

const withBundleOptions = (command: Command): Command =>
  command
    .requiredOption('-o, --output <file>', 'file to write')
    .option('--view <name>', `view to open: ${VIEWS.join(', ')} (default network)`)
    .option('--state <address>', 'view address, as behind the # of a page; wins over --view')
    .option('--title <text>', 'title of the page (default: that of the dataset)')
    .option('--controls <amount>', 'full, minimal or none (default full)');

const withCoverageOptions = (command: Command): Command =>
  command
    .option('--rows <ids>', 'nodes, with commas between (default: those with a claim about a dimension)')
    .option('--columns <ids>', 'dimensions, with commas between (default: those with an order)')
    .option('--from <year>', 'first year')
    .option('--to <year>', 'last year')
    .option('--csv', 'print a table for a spreadsheet');

const withRenderOptions = (command: Command): Command =>
  command
    .requiredOption('-o, --output <file>', 'file to write')
    .option('--view <name>', `what to draw: ${VIEWS.join(', ')} (default network)`)
    .option('--state <address>', 'view address, as behind the # of a page; wins over --view')
    .option('--theme <name>', 'light or dark (default light)')
    .option('--width <pixels>', 'width of the picture, 320 to 10000 (default 1200)')
    .option('--html', 'write HTML to put between the tags of the element; so does an output that ends in .html');

const withTraceOptions = (command: Command): Command =>
  command
    .requiredOption('--from <id>', 'node that influence starts from')
    .option('--to <id>', 'node that it arrives at; without it, every node that it reaches')
    .option('--max-hops <number>', `most hops, 1 to ${MOST_HOPS} (default 6)`)
    .option('--relations <ids>', 'relations to walk, with commas between')
    .option('--families <ids>', 'families of relations to walk')
    .option('--basis <ids>', `bases of evidence: ${BASES.join(', ')}`)
    .option('--sources <ids>', 'sources of evidence')
    .option('--any-time', 'also what runs backward in time')
    .option('--limit <number>', `most traces, 1 to ${MOST_TRACES} (default 50)`)
    .option('--time-limit <ms>', 'most milliseconds (default 2000)')
    .option('--csv', 'print rows for a spreadsheet')
    .option('--notes', 'print paragraphs with numbered notes');

/** A command that throws instead of ending the process, and writes where it is told. */
const quiet = (command: Command, { print, complain }: CommandLine): Command =>
  command.exitOverride().configureOutput({
    writeOut: (text) => print(text.trimEnd()),
    writeErr: (text) => complain(text.trimEnd()),
  });
