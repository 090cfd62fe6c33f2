import { describe, expect, it } from 'vitest';
import { placeOf } from '../../components/explorer/place-of.ts';

const here = { home: undefined, isHashKept: false, address: 'v=1&view=list', data: { kind: 'shipped' } } as const;
const page = 'https://host.example/a/b.html?c#d';
const base = 'https://host.example/a/';

describe('the place of a view', () => {
  it('is its page, where that keeps views', () => {
    expect(placeOf({ ...here, isHashKept: true }, page, base)).toEqual({
      link: 'https://host.example/a/b.html?c#v=1&view=list',
      opensView: true,
      address: 'v=1&view=list',
      data: { kind: 'shipped' },
      files: undefined,
    });
    expect(placeOf({ ...here, isHashKept: true, address: '' }, page, base).link).toBe(
      'https://host.example/a/b.html?c',
    );
  });

  it('is its home otherwise, beside which the files stand', () => {
    expect(placeOf({ ...here, home: '../stemma/index.html#x' }, page, base)).toMatchObject({
      link: 'https://host.example/stemma/index.html#v=1&view=list',
      opensView: true,
      files: 'https://host.example/stemma/',
    });
    expect(placeOf({ ...here, home: './', isHashKept: true }, page, base)).toMatchObject({
      link: 'https://host.example/a/b.html?c#v=1&view=list',
      files: 'https://host.example/a/',
    });
  });

  it.each([undefined, 'javascript:alert(1)', 'https://user:secret@x.example/', 'http://['])(
    'is the bare page with the home %j',
    (home) => {
      expect(placeOf({ ...here, home }, page, base)).toMatchObject({
        link: 'https://host.example/a/b.html?c',
        opensView: false,
        files: undefined,
      });
    },
  );

  it('has no link off the web, and none that would carry a file', () => {
    expect(placeOf({ ...here, isHashKept: true }, 'file:///C:/pages/a.html', 'file:///C:/pages/')).toMatchObject({
      link: undefined,
      opensView: false,
    });
    expect(placeOf({ ...here, isHashKept: true, data: { kind: 'file' } }, page, base)).toMatchObject({
      link: 'https://host.example/a/b.html?c',
      opensView: false,
    });
  });

  it('knows where the data is, if others can reach it', () => {
    const at = (src: string) => placeOf({ ...here, data: { kind: 'address', src } }, page, base).data;
    expect(at('d.json')).toEqual({ kind: 'address', src: 'https://host.example/a/d.json' });
    expect(at('data:application/json,{}')).toEqual({ kind: 'page' });
    expect(at('blob:https://host.example/1')).toEqual({ kind: 'page' });
  });
});
