import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { stripCss, stripMarkup } from '../../scripts/strip-blanks.mjs';
import { stripTemplates } from '../../scripts/strip-templates.mjs';
import { filesUnder } from '../architecture/code-files.ts';

const css = (text: string): string => stripCss([text])[0] ?? '';
const markup = (text: string): string => stripMarkup([text])[0] ?? '';

describe('blanks of styles', () => {
  it('go where a sign parts things, with comments', () => {
    expect(css('\n  /* why */\n  a:hover > b,\n  c {\n    color: red;\n    margin: 0 1px;\n  }\n')).toBe(
      'a:hover > b,c{color:red;margin:0 1px}',
    );
  });

  it('stay where they part selectors, values and operators', () => {
    expect(css('a :hover { width: calc(1px + 2px) }')).toBe('a :hover{width:calc(1px + 2px)}');
    expect(css('@media (min-width: 1px) and (hover) { a b { } }')).toBe('@media (min-width:1px) and (hover){a b{}}');
  });

  it('stay in strings and addresses', () => {
    expect(css(`a::after { content: ' ; /* no */ { "  '; background: url( a b ; ) }`)).toBe(
      `a::after{content:' ; /* no */ { "  ';background:url( a b ; )}`,
    );
    expect(css(`a { content: "\\" ;  " ; }`)).toBe(`a{content:"\\" ;  "}`);
  });

  it('stay beside holes, which may be anything', () => {
    expect(stripCss(['a {\n  ', '\n  color: ', ' ', ';\n}'])).toEqual(['a{', ' color:', ' ', '}']);
  });
});

describe('blanks of markup', () => {
  it('become one between words and elements, and none at the end of a tag', () => {
    expect(markup('\n  <p\n    class="a"\n  >\n    one\n    <b>two</b>\n  </p>\n')).toBe(
      ' <p class="a"> one <b>two</b> </p> ',
    );
  });

  it('stay in values and in what is preformatted', () => {
    expect(markup('<a title="a   b" alt=\'c\n  d\'>x</a>')).toBe('<a title="a   b" alt=\'c\n  d\'>x</a>');
    expect(markup('<pre>\n  a\n    b</pre>  <textarea>\n c </textarea>')).toBe(
      '<pre>\n  a\n    b</pre> <textarea>\n c </textarea>',
    );
  });

  it('stay after a value without quotes, and in values with holes', () => {
    expect(stripMarkup(['<a class="x  ', '  y" @click=', '  >', '  ', '</a>'])).toEqual([
      '<a class="x  ',
      '  y" @click=',
      ' >',
      ' ',
      '</a>',
    ]);
  });

  it('do not end where a value has a sign of a tag', () => {
    expect(markup('<a title="x > y"  b>z</a>')).toBe('<a title="x > y" b>z</a>');
  });
});

describe('the templates in a file', () => {
  it('are stripped, those inside others too, and nothing else is', () => {
    const code = 'const a = html`<p>  ${b ? html`<i>  </i>` : "  "}  </p>`; const c = `  `; other`  `;';
    expect(stripTemplates(code, parseSync('a.js', code).program)).toBe(
      'const a = html`<p> ${b ? html`<i> </i>` : "  "} </p>`; const c = `  `; other`  `;',
    );
  });

  const sources = filesUnder('components', /\.ts$/).filter(({ text }) => /\b(?:css|html|svg)`/.test(text));

  it.each(sources.map(({ path, text }) => [path, text]))(
    'of %s lose blanks and comments of styles alone',
    (_, text) => {
      const stripped = stripTemplates(text, parseSync('a.ts', text).program);
      const bare = (code: string): string => code.replace(/\/\*[^]*?\*\//g, '').replace(/\s|;(?=\s*\})/g, '');
      expect(bare(stripped)).toBe(bare(text));
      const quoted = (code: string): readonly string[] => code.match(/="[^"]*"/g) ?? [];
      expect(quoted(stripped)).toEqual(quoted(text));
    },
  );
});
