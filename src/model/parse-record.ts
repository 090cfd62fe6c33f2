import * as v from 'valibot';
import { toFinding } from './issue-finding.ts';
import type { Limits } from './limits.ts';
import { isPlainRecord } from './plain-data.ts';
import type { Path } from './place.ts';
import type { ProblemLog } from './problem-log.ts';
import { unknownFields } from './unknown-fields.ts';

/** What every check of the gate works with. */
export interface GateContext {
  readonly log: ProblemLog;
  readonly limits: Limits;
}

/**
 * One record of plain data in the shape of its schema. A record that does not fit is dropped with one error that
 * names its first defect; fields nobody knows are left out with one warning.
 */
export const parseRecord = <S extends v.GenericSchema>(
  context: GateContext,
  schema: S,
  data: unknown,
  path: Path,
  what: string,
): v.InferOutput<S> | undefined => {
  if (!isPlainRecord(data)) {
    context.log.error({ code: 'wrong-type', path, message: `A ${what} is a record.`, value: data });
    return undefined;
  }
  if (!hasFewFields(context, data, path, what)) return undefined;
  const result = v.safeParse(schema, data);
  if (!result.success) {
    context.log.error(withOthers(toFinding(result.issues[0], path, what), result.issues.length - 1));
    return undefined;
  }
  warnOfUnknownFields(context, schema, data, path, what);
  return result.output;
};

const hasFewFields = ({ log, limits }: GateContext, data: object, path: Path, what: string): boolean => {
  const size = mostFields(data, RECORD_DEPTH);
  if (size <= limits.maxAttributes) return true;
  const message = `This ${what} has ${size} fields in one place; at most ${limits.maxAttributes} are read.`;
  log.error({ code: 'too-many-attributes', path, message });
  return false;
};

/** A claim holds a list of evidence that holds locators: nothing that is read lies deeper. */
const RECORD_DEPTH = 3;

const mostFields = (value: unknown, depth: number): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  if (depth === 0) return own;
  return Object.values(value).reduce<number>((most, one) => Math.max(most, mostFields(one, depth - 1)), own);
};

const withOthers = <T extends { readonly message: string }>(finding: T, others: number): T =>
  others === 0 ? finding : { ...finding, message: `${finding.message} (${others} more in this record)` };

const warnOfUnknownFields = (
  { log }: GateContext,
  schema: v.GenericSchema,
  data: unknown,
  path: Path,
  what: string,
): void => {
  const [first, ...others] = unknownFields(schema, data);
  if (!first) return;
  const message = `This ${what} has a field "${String(first.at(-1)).slice(0, 40)}" that is not read.`;
  log.warning(
    withOthers(
      { code: 'unknown-field', path: [...path, ...first], message, hint: 'Check its spelling.' },
      others.length,
    ),
  );
};
