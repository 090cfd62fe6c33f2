import type * as v from 'valibot';
import type { Path } from './place.ts';
import type { Finding } from './problem-log.ts';
import { MAX_ID, MAX_LABEL } from './schema.ts';

/** An issue of the schema of a record as a finding, in plain words. `path` leads to the record, `what` names it. */
export const toFinding = (issue: v.BaseIssue<unknown>, path: Path, what: string): Finding => {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = keys.filter((key) => typeof key === 'string').at(-1);
  const name = field === undefined ? `This ${what}` : `"${field.slice(0, 40)}" of this ${what}`;
  return { path: [...path, ...keys], value: issue.input, ...describe(issue, name) };
};

type Description = Pick<Finding, 'code' | 'message' | 'hint'>;

const describe = (issue: v.BaseIssue<unknown>, name: string): Description => {
  if (issue.type === 'max_length') return describeLength(Number(issue.requirement), name);
  if (issue.type === 'min_length') return { code: 'empty-field', message: `${name} is empty.` };
  if (issue.type === 'check') return { code: 'bad-id', message: `${name} holds half a character.` };
  if (issue.received === 'undefined') return { code: 'missing-field', message: `${name} is missing.` };
  if (issue.type === 'picklist' || issue.type === 'literal') return describeChoice(issue, name);
  return { code: 'wrong-type', message: `${name} should be ${expected(issue)}.` };
};

const describeLength = (limit: number, name: string): Description => {
  const code = limit === MAX_ID ? 'id-too-long' : limit === MAX_LABEL ? 'label-too-long' : 'text-too-long';
  return { code, message: `${name} is longer than ${limit} characters.` };
};

const describeChoice = (issue: v.BaseIssue<unknown>, name: string): Description => ({
  code: 'unknown-value',
  message: `${name} has a value that is not in the list.`,
  hint: `Use ${(issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}.`,
});

const EXPECTED: ReadonlyMap<string | null, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['(string | number)', 'a text or a number'],
  ['Array', 'a list'],
  ['("any" | Array)', '"any" or a list'],
  ['Object', 'a record'],
]);

const expected = (issue: v.BaseIssue<unknown>): string =>
  issue.type === 'finite' ? 'a finite number' : (EXPECTED.get(issue.expected) ?? 'something else');
