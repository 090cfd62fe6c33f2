import { describe, expect, it } from 'vitest';
import { answersOf, type CoverageQuery } from '../../src/app/answers.ts';
import { aClaim, aModel, nodeId } from '../builders.ts';

describe('what a host page asks', () => {
  const claims = [aClaim('definition:b', 'narrows', 'definition:a'), aClaim('report:r', 'addresses', 'dimension:x')];
  const answers = answersOf(aModel({ claims }));

  it('is answered from the graph that is loaded', () => {
    expect(answers.lineage('definition:a').descendants.map(({ id }) => id)).toEqual(['definition:b']);
    expect(answers.compare('definition:a', 'definition:b').kind).toBe('definitions');
    expect(answers.coverage().cells.map(({ state: cell }) => cell)).toEqual(['stated']);
    expect(
      answers.coverage({ rows: [nodeId('definition:a')], from: 1990 }).cells.map(({ state: cell }) => cell),
    ).toEqual(['none']);
  });

  it('never throws, whatever a host hands in', async () => {
    const junk = { rows: 'all', columns: [1, null, 'dimension:x'], from: 'soon', to: NaN } as unknown as CoverageQuery;
    expect(answers.coverage(junk)).toMatchObject({ rows: ['report:r'], columns: ['dimension:x'] });
    expect(answers.compare(undefined as never, Object.create(null) as never).sentence).toBe(
      'There is no node “” in this dataset.',
    );
    expect(answers.lineage(null as never)).toEqual({ ancestors: [], descendants: [] });
    expect(answers.coverage(null as never).rows).toEqual(['report:r']);
    expect((await answers.trace(null as never)).traces).toEqual([]);
  });
});
