import { describe, expect, it } from 'vitest';
import type { Around } from '../../src/analysis/narrowing.ts';
import { neighbourhood } from '../../src/analysis/neighbourhood.ts';
import { flowOf } from '../../src/analysis/influence.ts';
import { aClaim, aModel, nodeId } from '../builders.ts';

/** `narrows` carries influence backward, `publishes` forward, `part-of` none. */
const model = aModel({
  claims: [
    aClaim('definition:eu', 'narrows', 'definition:un'),
    aClaim('institution:undp', 'publishes', 'report:hdr'),
    aClaim('report:hdr', 'introduces', 'definition:un'),
    aClaim('institution:undp', 'part-of', 'institution:un'),
    aClaim('definition:eu', 'contains', 'definition:eu'),
  ],
});

const near = (id: string, steps: number, direction: Around['direction']): [string, number][] => [
  ...neighbourhood(model, { id: nodeId(id), steps, direction }, () => true),
];

describe('neighbourhood', () => {
  it('follows influence out, whichever way the claim reads', () => {
    expect(near('report:hdr', 2, 'out')).toEqual([
      ['report:hdr', 0],
      ['definition:un', 1],
      ['definition:eu', 2],
    ]);
  });

  it('goes back to where influence came from', () => {
    expect(near('definition:eu', 2, 'in')).toEqual([
      ['definition:eu', 0],
      ['definition:un', 1],
      ['report:hdr', 2],
    ]);
  });

  it('takes the direction of the claim where there is no influence', () => {
    expect(near('institution:undp', 1, 'out')).toEqual([
      ['institution:undp', 0],
      ['report:hdr', 1],
      ['institution:un', 1],
    ]);
    expect(near('institution:un', 1, 'out')).toEqual([['institution:un', 0]]);
  });

  it('goes both ways, and stops after its steps', () => {
    expect(near('report:hdr', 1, 'both').map(([id]) => id)).toEqual([
      'report:hdr',
      'institution:undp',
      'definition:un',
    ]);
    expect(near('report:hdr', 9, 'both')).toHaveLength(5);
  });

  it('walks only over the claims it may', () => {
    const around = { id: nodeId('report:hdr'), steps: 9, direction: 'both' } as const;
    expect([...neighbourhood(model, around, ({ relation }) => relation === 'introduces').keys()]).toEqual([
      'report:hdr',
      'definition:un',
    ]);
  });
});

describe('flowOf', () => {
  it('turns a claim round where its relation says so', () => {
    const [narrows, publishes, partOf] = [model.claims[0]!, model.claims[1]!, model.claims[3]!];
    expect(flowOf(model, narrows)).toEqual({ from: 'definition:un', to: 'definition:eu', isInfluence: true });
    expect(flowOf(model, publishes)).toEqual({ from: 'institution:undp', to: 'report:hdr', isInfluence: true });
    expect(flowOf(model, partOf)).toEqual({ from: 'institution:undp', to: 'institution:un', isInfluence: false });
  });
});
