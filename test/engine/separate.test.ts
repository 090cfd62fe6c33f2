import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from '../../src/engine/layout/separate.ts';

const square = (x: number, y: number) => [
  { x, y },
  { x: x + 100, y },
  { x: x + 100, y: y + 100 },
  { x, y: y + 100 },
];

describe('moving lands apart', () => {
  it('leaves what is apart where it is', () => {
    const places = [...square(0, 0), ...square(200, 0)];
    expect(
      separate(places, [
        { members: [0, 1, 2, 3], fixed: false },
        { members: [4, 5, 6, 7], fixed: false },
      ]),
    ).toEqual(places);
  });

  it('moves two lands apart along the shortest way, each as it is', () => {
    const moved = separate(
      [...square(0, 0), ...square(80, 10)],
      [
        { members: [0, 1, 2, 3], fixed: false },
        { members: [4, 5, 6, 7], fixed: false },
      ],
    );
    expect(moved.map(({ x }) => x)).toEqual([-36, 64, 64, -36, 116, 216, 216, 116]);
    expect(moved.map(({ y }) => y)).toEqual([0, 0, 100, 100, 10, 10, 110, 110]);
  });

  it('never moves what is fixed', () => {
    const places = [...square(0, 0), ...square(80, 10)];
    const moved = separate(places, [
      { members: [0, 1, 2, 3], fixed: true },
      { members: [4, 5, 6, 7], fixed: false },
    ]);
    expect(moved.slice(0, 4)).toEqual(places.slice(0, 4));
    expect(moved[4]!.x).toBe(152);
  });

  it('leaves water between lone marks and lands, wherever they began', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: -20, max: 120 }), y: fc.integer({ min: -20, max: 120 }) }), {
          maxLength: 3,
        }),
        (loners) => {
          const moved = separate(
            [...square(0, 0), ...loners],
            [
              { members: [0, 1, 2, 3], fixed: true },
              ...loners.map((_, i) => ({ members: [4 + i], fixed: false, strait: 30 })),
            ],
          );
          for (const { x, y } of moved.slice(4)) expect(x < -29 || x > 129 || y < -29 || y > 129).toBe(true);
        },
      ),
    );
  });
});
