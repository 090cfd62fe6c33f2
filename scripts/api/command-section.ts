import { main } from '../../src/cli/main.ts';
import { code, codeBlock, paragraphs } from './markdown.ts';

const helpOf = async (...args: readonly string[]): Promise<string> => {
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  await main([...args, '--help'], { print: note, complain: note });
  return lines.join('\n');
};

/** The command and each of its commands, in the words of their own help. */
export const commandSection = async (): Promise<string> => {
  const whole = await helpOf();
  const [, list = ''] = /\nCommands:\n([^]*)$/.exec(whole) ?? [];
  const names = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
  const parts = await Promise.all(
    names.map(async (name) => paragraphs(`### ${code(`stemma ${name}`)}`, codeBlock('text', await helpOf(name)))),
  );
  return paragraphs(
    '## The command',
    'The exit status is 0 when all is well, 1 when there are problems, 2 for a wrong call.',
    codeBlock('text', whole),
    ...parts,
  );
};
