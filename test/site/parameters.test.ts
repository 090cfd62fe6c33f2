import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseParameters } from '../../site/embed/parameters.ts';

const BASE = 'https://stemma.example/embed/';
const parse = (query: string) => parseParameters(query, BASE);
const NOTHING = { attributes: {}, leavesLinks: false, refusal: undefined };

describe('the query of the embed page', () => {
  it('becomes attributes of the explorer', () => {
    expect(parse('?controls=minimal&view=lineage&theme=dark&lang=pt-BR&state=dim%3Dfood&links=host')).toEqual({
      ...NOTHING,
      attributes: { controls: 'minimal', view: 'lineage', theme: 'dark', lang: 'pt-BR', state: 'dim=food' },
      leavesLinks: true,
    });
  });

  it('may be empty, and may hold what others put there', () => {
    expect([parse(''), parse('?utm_source=letter&onload=alert(1)')]).toEqual([NOTHING, NOTHING]);
  });
});

describe('src', () => {
  it.each([
    ['https://data.example/a.json', 'https://data.example/a.json'],
    ['http://data.example/a.json', 'http://data.example/a.json'],
    ['../data/a.json', 'https://stemma.example/data/a.json'],
    ['/data/a.json', 'https://stemma.example/data/a.json'],
    ['//data.example/a.json', 'https://data.example/a.json'],
  ])('may be %s', (src, target) => {
    expect(parse(`src=${encodeURIComponent(src)}`)).toEqual({ ...NOTHING, attributes: { src: target } });
  });

  it.each([
    'javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://stemma.example/1',
    'file:///etc/passwd',
    'https://me:word@data.example/a.json',
    'https://',
    '',
  ])('may not be %j', (src) => {
    const { attributes, refusal } = parse(`src=${encodeURIComponent(src)}`);
    expect(attributes).toEqual({});
    expect(refusal).toMatch(/cannot be opened\. src must be/);
  });

  it('is http or https or refused, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.constantFrom('javascript:', 'data:').chain((scheme) => fc.string().map((rest) => scheme + rest)),
        ),
        (src) => {
          const { attributes, refusal } = parse(`src=${encodeURIComponent(src)}`);
          if (refusal === undefined) expect(attributes['src']).toMatch(/^https?:\/\//);
          else expect(attributes).toEqual({});
        },
      ),
    );
  });
});
