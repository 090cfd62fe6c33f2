import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate, toEdtf, yearSpan, type DatePoint, type PartialDate } from '../../src/model/partial-date.ts';
import { readableDate } from '../../src/model/readable-date.ts';

const dated = (text: string): PartialDate => {
  const date = parsePartialDate(text);
  if (!date.ok) throw new Error(`${text}: ${date.error}`);
  return date.value;
};

describe('a partial date', () => {
  test.each([
    ['2004', { from: 2004, to: 2004 }, '2004'],
    ['2004-09', { from: 2004, to: 2004 }, 'September 2004'],
    ['2004-09-01', { from: 2004, to: 2004 }, '1 September 2004'],
    ['2000-02-29', { from: 2000, to: 2000 }, '29 February 2000'],
    ['199X', { from: 1990, to: 1999 }, '1990s'],
    ['19XX', { from: 1900, to: 1999 }, '1900–1999'],
    ['2004~', { from: 2004, to: 2004 }, 'about 2004'],
    ['2004?', { from: 2004, to: 2004 }, 'perhaps 2004'],
    ['2004-09%', { from: 2004, to: 2004 }, 'perhaps about September 2004'],
    ['2013-09-01/2014-08-31', { from: 2013, to: 2014 }, '1 September 2013 to 31 August 2014'],
    ['1999/..', { from: 1999 }, 'since 1999'],
    ['1999/', { from: 1999 }, 'from 1999'],
    ['../2006', { to: 2006 }, 'until 2006'],
    ['/2006', { to: 2006 }, 'until 2006'],
    ['199X/2004~', { from: 1990, to: 2004 }, '1990s to about 2004'],
    ['2004/2004', { from: 2004, to: 2004 }, '2004 to 2004'],
  ])('%s covers its years and reads as English', (text, years, readable) => {
    expect(yearSpan(dated(text))).toEqual(years);
    expect(readableDate(dated(text))).toBe(readable);
    expect(toEdtf(dated(text))).toBe(text);
  });

  test.each([
    ['', 'Not a date'],
    ['04', 'Not a date'],
    ['in 2004', 'Not a date'],
    ['2004-9', 'Not a date'],
    ['2004-13', 'no such day or month'],
    ['2004-00', 'no such day or month'],
    ['2003-02-29', 'no such day or month'],
    ['1900-02-29', 'no such day or month'],
    ['2004-04-31', 'no such day or month'],
    ['2004-04-00', 'no such day or month'],
    ['199X-05', 'no month'],
    ['2006/2004', 'ends before it begins'],
    ['2004-05/2004-04', 'ends before it begins'],
    ['../..', 'needs a date at one end'],
    ['/', 'needs a date at one end'],
    ['2001/2002/2003', 'one slash'],
    ['2004 ', 'Not a date'],
    ['20004', 'Not a date'],
    ['9'.repeat(65), 'at most 64 characters'],
  ])('%j is refused: %s', (text, reason) => {
    const date = parsePartialDate(text);
    expect(date.ok ? '' : date.error).toContain(reason);
  });

  test('comes back from the text it is written as', () => {
    fc.assert(
      fc.property(someDate(), (date) => {
        expect(dated(toEdtf(date))).toEqual(date);
      }),
    );
  });

  test('is read or refused from any text, and never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?% ') }), (text) => {
        const date = parsePartialDate(text);
        if (date.ok) expect(toEdtf(date.value)).toBe(text);
      }),
    );
  });
});

const flag = (): fc.Arbitrary<true | undefined> => fc.constantFrom(true, undefined);

const somePoint = (): fc.Arbitrary<DatePoint> =>
  fc
    .record({
      year: fc.integer({ min: 0, max: 9999 }),
      precision: fc.constantFrom('century', 'decade', 'year', 'month', 'day'),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      approximate: flag(),
      uncertain: flag(),
    })
    .map(({ year, precision, month, day, approximate, uncertain }) => {
      const hiddenDigits = precision === 'century' ? (2 as const) : precision === 'decade' ? (1 as const) : undefined;
      return {
        kind: 'point',
        year: hiddenDigits ? year - (year % 10 ** hiddenDigits) : year,
        ...(hiddenDigits && { hiddenDigits }),
        ...(['month', 'day'].includes(precision) && { month }),
        ...(precision === 'day' && { day }),
        ...(approximate && { approximate }),
        ...(uncertain && { uncertain }),
      };
    });

const someDate = (): fc.Arbitrary<PartialDate> =>
  fc.oneof(
    somePoint(),
    somePoint().chain((start) =>
      fc
        .constantFrom({ kind: 'open' } as const, { kind: 'unknown' } as const, start)
        .map((end) => ({ kind: 'interval', start, end }) as const),
    ),
    somePoint().map((end) => ({ kind: 'interval', start: { kind: 'open' }, end }) as const),
  );
