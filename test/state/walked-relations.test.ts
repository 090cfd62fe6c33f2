import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_ASK } from '../../src/state/inquiry.ts';
import { walkedFamilies, walkedRelations, withRelations } from '../../src/state/walked-relations.ts';
import { aModel } from '../builders.ts';

const model = aModel();
const families = walkedFamilies(model, USUAL_ASK);
const ALL = families.flatMap(({ relations }) => relations.map(({ id }) => id));
const DOCUMENTS = families.find(({ id }) => id === 'documents')!.relations.map(({ id }) => id);
const LINEAGE = families.find(({ id }) => id === 'lineage')!.relations.map(({ id }) => id);

const walked = (ask: Pick<typeof USUAL_ASK, 'families' | 'without'>): readonly string[] =>
  walkedFamilies(model, ask).flatMap(({ relations }) =>
    relations.flatMap(({ id, isWalked }) => (isWalked ? [id] : [])),
  );

describe('relations that a trace walks', () => {
  it('are all that carry influence, until some are left out', () => {
    expect(ALL).toContain('narrows');
    expect(ALL).not.toContain('contains');
    expect(walked(USUAL_ASK)).toEqual(ALL);
    expect(walkedRelations(model, USUAL_ASK)).toEqual([]);
  });

  it('are left out one by one, and come back', () => {
    const without = withRelations(model, USUAL_ASK, ['publishes'], false)!;
    expect(without).toEqual({ families: [], without: ['publishes'] });
    expect(walkedRelations(model, without)).toEqual(ALL.filter((id) => id !== 'publishes'));
    expect(withRelations(model, without, ['publishes'], true)).toEqual({ families: [], without: [] });
  });

  it('are told by family where a whole family is left out', () => {
    const without = withRelations(model, USUAL_ASK, DOCUMENTS, false)!;
    expect(without.families).toEqual(families.map(({ id }) => id).filter((id) => id !== 'documents'));
    expect(without.without).toEqual([]);
    const one = withRelations(model, without, ['cites'], true)!;
    expect(one).toEqual({ families: [], without: DOCUMENTS.filter((id) => id !== 'cites') });
  });

  it('never come to nothing', () => {
    const one = withRelations(
      model,
      USUAL_ASK,
      ALL.filter((id) => id !== 'narrows'),
      false,
    )!;
    expect(one).toEqual({ families: ['lineage'], without: LINEAGE.filter((id) => id !== 'narrows') });
    expect(withRelations(model, one, ['narrows'], false)).toBeUndefined();
  });

  it('are none, not all, where an address leaves everything out', () => {
    expect(walkedRelations(model, { families: [], without: ALL })).toEqual(['(none)']);
  });

  it('are exactly what was chosen, whatever was chosen before', () => {
    const choice = fc.tuple(fc.subarray([...ALL], { minLength: 1 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 6 }), (choices) => {
        let ask: Pick<typeof USUAL_ASK, 'families' | 'without'> = USUAL_ASK;
        let wished = new Set(ALL);
        for (const [ids, isOn] of choices) {
          const next = new Set(ALL.filter((id) => (ids.includes(id) ? isOn : wished.has(id))));
          const change = withRelations(model, ask, ids, isOn);
          expect(change === undefined).toBe(next.size === 0);
          if (change) [ask, wished] = [change, next];
        }
        expect(new Set(walked(ask))).toEqual(wished);
      }),
    );
  });
});
