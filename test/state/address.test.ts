import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, parseAddress } from '../../src/state/address.ts';
import { toView } from '../../src/state/to-view.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view-state.ts';
import { LONGEST_ADDRESS, writeAddress } from '../../src/state/write-address.ts';
import { escapePart, unescapePart } from '../../src/state/percent.ts';
import { toFilter } from '../../src/analysis/to-filter.ts';
import { claimId, nodeId } from '../builders.ts';
import { arbitraryView } from './arbitrary-view.ts';

const read = (text: string): ViewState => ({ ...INITIAL_VIEW, ...parseAddress(text).view });
const written = (view: Partial<ViewState>): string => writeAddress({ ...INITIAL_VIEW, ...view }).text;

describe('writeAddress', () => {
  it('writes nothing for the view to begin with', () => {
    expect(writeAddress(INITIAL_VIEW)).toEqual({ text: '', leftOut: [] });
  });

  it('writes what differs, in plain words, ids as they are', () => {
    const text = written({
      view: 'table',
      selection: { nodes: [nodeId('report:hdr-1994')], claims: [claimId('hdr introduces')] },
      filter: toFilter({ dimensions: ['dimension:food', 'dimension:health'], match: 'all', text: 'freedom from fear' }),
      time: { from: 1994 },
      focus: { id: nodeId('concept:human-security'), steps: 2, direction: 'in' },
      rest: 'hide',
      table: 'claims',
      camera: { x: -12.5, y: 40, zoom: 1.25 },
    });
    expect(text).toBe(
      'v=1&view=table&sel=report:hdr-1994&claims=hdr%20introduces&dim=food+health&match=all' +
        '&q=freedom%20from%20fear&from=1994&focus=concept:human-security&steps=2&dir=in&rest=hide&table=claims' +
        '&cam=-12.5,40,1.25',
    );
  });

  it('writes what is compared and which cell is open with two dots between, whatever the ids hold', () => {
    expect(written({ compared: ['definition:eu-2004', 'definition:eu-2007'].map(nodeId) })).toBe(
      'v=1&cmp=definition:eu-2004..definition:eu-2007',
    );
    const cell = { row: nodeId('a..b'), column: nodeId('.') };
    expect(written({ cell })).toBe('v=1&cell=a%2E%2Eb..%2E');
    expect(read(written({ cell })).cell).toEqual(cell);
    expect(read('cmp=a..b..c').compared).toEqual(['a', 'b', 'c']);
  });

  it('writes how the coverage is laid out', () => {
    const coverage = { group: 'kind', order: 'gaps', isTurned: true, threats: 'all' } as const;
    expect(written({ coverage })).toBe('v=1&group=kind&sort=gaps&turned=yes&threats=all');
    expect(read('group=nothing&sort=name&turned=no').coverage).toEqual({
      group: 'organisation',
      order: 'name',
      isTurned: false,
      threats: 'ordered',
    });
  });

  it('leaves out the least important where there is no room, and says so', () => {
    const many = (prefix: string, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `${prefix}:${'x'.repeat(40)}${i}`);
    const { text, leftOut } = writeAddress({
      ...INITIAL_VIEW,
      selection: { nodes: [nodeId('report:hdr-1994')], claims: many('claim', 90).map(claimId) },
      opened: many('group', 50),
      camera: { x: 1, y: 2, zoom: 3 },
    });
    expect(text.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
    expect(leftOut).toEqual(['the place of the camera', 'opened groups', 'selected claims']);
    const { selection, opened } = read(text);
    expect(selection.nodes).toEqual(['report:hdr-1994']);
    expect(selection.claims).toEqual(many('claim', 90).slice(0, selection.claims.length));
    expect(selection.claims.length).toBeGreaterThan(70);
    expect(opened).toEqual([]);
  });

  it('never grows too long and never throws', () => {
    const huge = fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }), fc.integer({ min: 60, max: 128 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(fc.uniqueArray(huge, { maxLength: 12 }), arbitraryView, (ids, view) => {
        const { text } = writeAddress({
          ...view,
          opened: ids,
          selection: { nodes: ids.map(nodeId), claims: [] },
          filter: toFilter({ text: ids.join(' '), kinds: ids }),
        });
        expect(text.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        expect(text).toMatch(/^[\w\-.~:/,%&=+]*$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('parseAddress', () => {
  it('brings every view back', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const { text, leftOut } = writeAddress(view);
        fc.pre(leftOut.length === 0);
        expect(read(text)).toEqual(view);
        expect(read(`#${text}`)).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('names only the parts that the address names', () => {
    expect(parseAddress('v=1&kind=report+definition&to=2012')).toEqual({
      view: { filter: toFilter({ kinds: ['report', 'definition'] }), time: { to: 2012 } },
      foreign: [],
    });
  });

  it('takes text as people type it', () => {
    expect(read('q=human+security&sel=a+b&sel=b+c').filter.text).toBe('human security');
    expect(read('sel=a+b&sel=b+c').selection.nodes).toEqual(['a', 'b', 'c']);
    expect(read('?view=list').view).toBe('list');
    expect(read('q=100%').filter.text).toBe('100%');
  });

  it('keeps foreign keys apart and obeys none', () => {
    expect(parseAddress('src=https://evil.example/x.json&view=list&slide=3&=x&constructor=1')).toEqual({
      view: { view: 'list' },
      foreign: ['src=https://evil.example/x.json', 'slide=3', '=x', 'constructor=1'],
    });
  });

  it('leaves out what cannot be', () => {
    expect(parseAddress('view=nowhere&from=soon&to=1e9&steps=3&dir=in&cam=1,2&rest=burn&table=').view).toEqual({
      time: {},
    });
    expect(read('focus=a&steps=99&dir=up').focus).toEqual({ id: 'a', steps: 1, direction: 'both' });
    expect(read('cam=1,2,NaN').camera).toBeUndefined();
    expect(read('cam=1e9,2,1').camera).toBeUndefined();
  });

  it('reads any text without throwing or leaving a trace', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `sel=${text}&q=%${text}`),
        ),
        (text) => {
          const view = read(text);
          expect(toView(view)).toEqual(view);
        },
      ),
    );
    expect(read(`sel=${'a+'.repeat(200_000)}`).selection.nodes).toEqual(['a']);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('isAddress', () => {
  it('knows its own keys, and takes nothing for the view to begin with', () => {
    expect(['', '#', 'view=list', '#x=1&sel=a'].map(isAddress)).toEqual([true, true, true, true]);
    expect(['#section-2', 'x=1', '#:~:text=food'].map(isAddress)).toEqual([false, false, false]);
  });
});

describe('escapePart', () => {
  it('leaves ids readable and escapes the rest as browsers do', () => {
    expect(escapePart('report:hdr-1994')).toBe('report:hdr-1994');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapePart(encodeURIComponent(text))).toBe(text);
        expect(decodeURIComponent(escapePart(text))).toBe(text);
      }),
    );
  });

  it('brings any text back, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
        const all = text + String.fromCharCode(...units);
        expect(unescapePart(escapePart(all))).toBe(all);
      }),
    );
  });

  it('reads damaged escapes as far as they go', () => {
    expect(unescapePart('%')).toBe('%');
    expect(unescapePart('%zz%4')).toBe('%zz%4');
    expect(unescapePart('%C3')).toBe('\ufffd');
    expect(unescapePart('%C0%AF')).toBe('\ufffd\ufffd');
    expect(unescapePart('%F5%80%80%80x').endsWith('x')).toBe(true);
  });
});
