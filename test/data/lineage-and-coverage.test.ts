import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { IndexedModel } from '../../src/model/create-model.ts';
import { humanSecurity } from './human-security.ts';
import { answerTo, ASKS, type Question } from './answer-to.ts';

const FILE = new URL('questions/lineage-and-coverage.yaml', import.meta.url);
const questions = parse(readFileSync(FILE, 'utf8')) as readonly Question[];

describe('the questions about lineage and coverage', () => {
  let model: IndexedModel;
  beforeAll(async () => {
    model = await humanSecurity();
  });

  it('are many, of every sort, and each expects something', () => {
    expect(questions.length).toBeGreaterThanOrEqual(25);
    expect(new Set(questions.map(({ ask }) => ask))).toEqual(new Set(ASKS.keys()));
    expect(questions.filter(({ answer, includes, excludes }) => !answer && !includes && !excludes)).toEqual([]);
  });

  it('name claims and nodes that are in the dataset', () => {
    const claims = questions.flatMap((question) => question.claims ?? []);
    expect(claims.filter((id) => !model.claim(id as never))).toEqual([]);
    const named = questions.flatMap(({ answer = [], includes = [], excludes = [] }) => [
      ...answer,
      ...includes,
      ...excludes,
    ]);
    const ids = named.flatMap((id) => id.split(/ through | in /));
    expect(ids.filter((id) => !model.node(id as never) && !model.claim(id as never))).toEqual([]);
  });

  it.each(questions.map((question) => [question.question, question] as const))('%s', (_, question) => {
    const { ids, claims, says } = answerTo(model, question);
    const { answer, includes = [], excludes = [] } = question;
    if (answer) expect(ids.toSorted()).toEqual(answer.toSorted());
    expect(includes.filter((id) => !ids.includes(id))).toEqual([]);
    expect(excludes.filter((id) => ids.includes(id))).toEqual([]);
    expect((question.claims ?? []).filter((id) => !claims.includes(id))).toEqual([]);
    for (const words of question.says ?? []) expect(says).toContain(words);
  });
});
