import { describe, expect, it } from 'vitest';
import { assignSlots } from '../../src/engine/layout/assign-slots.ts';
import { slotGrid } from '../../src/engine/layout/slot-grid.ts';

const slots = slotGrid(25);
const all = slots.map((_, i) => i);

describe('seating marks in slots', () => {
  it('seats each mark once, where it may sit', () => {
    const allowed = [
      [0, 1],
      [0, 1],
      [2, 3, 4],
    ];
    const seats = assignSlots(
      { links: [{ a: 0, b: 2, weight: 1, cost: 1 }], slots, allowed, start: [0, 1, 4] },
      { rough: 500, fine: 100 },
    );
    expect(new Set(seats).size).toBe(3);
    seats.forEach((seat, mark) => expect(allowed[mark]).toContain(seat));
  });

  it('brings linked marks together', () => {
    const links = Array.from({ length: 11 }, (_, i) => ({ a: i, b: i + 1, weight: 1, cost: 1 }));
    const start = Array.from({ length: 12 }, (_, i) => (i * 7) % 25);
    const length = (seats: readonly number[]): number =>
      links.reduce(
        (sum, { a, b }) =>
          sum + Math.hypot(slots[seats[a]!]!.x - slots[seats[b]!]!.x, slots[seats[a]!]!.y - slots[seats[b]!]!.y),
        0,
      );
    const seats = assignSlots({ links, slots, allowed: start.map(() => all), start }, { rough: 20_000, fine: 2_000 });
    expect(length(seats)).toBeLessThan(length(start) / 2);
  });

  it('uncrosses two links that need not cross', () => {
    const start = [0, 24, 4, 20];
    const allowed = [
      [0, 4],
      [24, 20],
      [0, 4],
      [24, 20],
    ];
    const seats = assignSlots(
      {
        links: [
          { a: 0, b: 1, weight: 1, cost: 1 },
          { a: 2, b: 3, weight: 1, cost: 1 },
        ],
        slots,
        allowed,
        start,
      },
      { rough: 0, fine: 400 },
    );
    const column = (seat: number): number => Math.sign(slots[seat]!.x);
    expect(column(seats[0]!)).toBe(column(seats[1]!));
  });

  it('tells how far it is', () => {
    const told: number[] = [];
    assignSlots({ links: [], slots, allowed: [all], start: [0] }, { rough: 1000, fine: 1000 }, (done) =>
      told.push(done),
    );
    expect(told[0]).toBe(0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });
});
