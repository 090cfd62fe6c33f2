import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { yearForKey } from '../../components/panels/years/handle-keys.ts';
import { PAD_START_PX, yearScale } from '../../components/panels/years/year-scale.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

describe('<stemma-years>', () => {
  it('is accessible', async () => {
    await anExplorer();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('has two handles that tell their years', async () => {
    const explorer = await anExplorer();
    const handles = [...within(explorer, 'stemma-years').shadowRoot!.querySelectorAll('[role="slider"]')];
    const told = handles.map((handle) =>
      ['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow'].map((name) => handle.getAttribute(name)),
    );
    expect(told).toEqual([
      ['From year', '1992', '1994', '1992'],
      ['To year', '1992', '1994', '1994'],
    ]);
  });

  it('takes no room where nothing has a year', async () => {
    const undated = {
      stemma: 1,
      id: 'a',
      title: 'A',
      sources: [],
      nodes: [{ id: 'concept:a', kind: 'concept', label: 'A' }],
    };
    const explorer = await anExplorer({}, { ...undated, claims: [] });
    expect(within(explorer, 'stemma-years').offsetHeight).toBe(0);
  });

  it('limits the years by keys, shows the range, and lets go of it', async () => {
    const explorer = await anExplorer();
    const years = within(explorer, 'stemma-years');
    within(years, '.to').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await settled();
    expect(explorer.viewState?.time).toEqual({ to: 1993 });
    expect(textOf(within(years, '.name'))).toBe('Years 1992–93');
    await userEvent.keyboard('{End}');
    expect(explorer.viewState?.time).toEqual({});
  });

  it('never lets the handles pass each other', async () => {
    const explorer = await anExplorer();
    within(explorer, '.from').focus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(explorer.viewState?.time).toEqual({ from: 1994 });
    await settled();
    within(explorer, '.to').focus();
    await userEvent.keyboard('{Home}');
    expect(explorer.viewState?.time).toEqual({ from: 1994 });
  });

  it('limits the years by dragging', async () => {
    const explorer = await anExplorer();
    const [from, years] = [within(explorer, '.from'), within(explorer, 'stemma-years')];
    const box = from.getBoundingClientRect();
    const scale = yearScale([1992, 1994], years.clientWidth);
    const x = box.left + box.width / 2;
    const at = (clientX: number, type: string): PointerEvent =>
      new PointerEvent(type, { bubbles: true, pointerId: 1, clientX, clientY: box.top + 20 });
    from.setPointerCapture = () => undefined;
    from.dispatchEvent(at(x, 'pointerdown'));
    from.dispatchEvent(at(x + 2 * scale.step, 'pointermove'));
    from.dispatchEvent(at(x + 2 * scale.step, 'pointerup'));
    expect(explorer.viewState?.time).toEqual({ from: 1994 });
  });
});

describe('yearScale', () => {
  const scale = yearScale([1950, 1985, 2020], 1000);

  it('is true: equal years are equally far', () => {
    expect(scale.x(1960) - scale.x(1950)).toBeCloseTo(scale.x(2020) - scale.x(2010));
    expect(scale.x(1947)).toBeCloseTo(PAD_START_PX);
  });

  it('answers the year at a place, and no other than there are', () => {
    expect([scale.yearAt(scale.x(1987) + 2), scale.yearAt(-50), scale.yearAt(5000)]).toEqual([1987, 1950, 2020]);
  });

  it('writes round years with room between them', () => {
    expect(scale.ticks).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(yearScale([1950, 1985, 2020], 300).ticks).toEqual([1950, 2000]);
  });

  it('can show one year alone', () => {
    expect(yearScale([1994], 800).x(1994)).toBeCloseTo(PAD_START_PX + (800 - PAD_START_PX - 20) / 2);
  });
});

describe('yearScale with long runs of empty years', () => {
  const years = [1860, 1949, 1950, 1965, 1990, ...Array.from({ length: 32 }, (_, i) => 1990 + i)];
  const scale = yearScale([...new Set(years)], 1200);

  it('leaves out what would take more than half of the strip, and no more', () => {
    expect(scale.folds.map(({ from, to }) => [from, to])).toEqual([[1864, 1945]]);
    expect(scale.x(2021) - scale.x(1949)).toBeGreaterThan(0.8 * (1200 - PAD_START_PX - 20));
    expect(scale.ticks.filter((year) => year < 1940)).toEqual([1860]);
  });

  it('has a place for every year, in order, and finds each drawn one there again', () => {
    const all = Array.from({ length: 162 }, (_, i) => 1860 + i);
    const places = all.map((year) => scale.x(year));
    expect(places.every((x, i) => i === 0 || x > places[i - 1]!)).toBe(true);
    const drawn = all.filter((year) => year <= 1863 || year >= 1946);
    expect(drawn.map((year) => scale.yearAt(scale.x(year)))).toEqual(drawn);
    for (const year of all) {
      const found = scale.yearAt(scale.x(year));
      expect(found >= 1860 && found <= 2021).toBe(true);
    }
  });

  it('folds two years that are far apart', () => {
    expect(yearScale([-500, 2000], 900).folds).toHaveLength(1);
    expect(yearScale([1990, 2000], 900).folds).toEqual([]);
  });
});

describe('yearForKey', () => {
  it.each([
    ['ArrowRight', 1995],
    ['ArrowDown', 1993],
    ['PageUp', 2000],
    ['PageDown', 1990],
    ['Home', 1990],
    ['End', 2000],
    ['a', undefined],
  ])('%s leads from 1994 to %s', (key, year) => {
    expect(yearForKey(key, 1994, 1990, 2000)).toBe(year);
  });
});
