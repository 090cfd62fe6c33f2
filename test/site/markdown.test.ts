import { expect, it } from 'vitest';
import { renderMarkdown } from '../../site/build/markdown.ts';

const render = (text: string): string => renderMarkdown(text, (link) => `to:${link}`).body.text;

it('gives headings ids and a list of them', () => {
  const { title, headings, body } = renderMarkdown('# Tea\n\n## Green & `black`\n', (link) => link);
  expect(title).toBe('Tea');
  expect(headings).toEqual([{ id: 'green--black', label: { text: 'Green &amp; <code>black</code>' }, level: 2 }]);
  expect(body.text).toContain('<h2 id="green--black">');
});

it('shows HTML of the text as text, and asks where links lead', () => {
  expect(render('<script>x</script>')).not.toContain('<script>');
  expect(render('[a](b.md#c)')).toContain('<a href="to:b.md#c">');
  expect(render('[a](javascript:x)')).not.toContain('javascript');
});

it('lets code be copied and tables scroll', () => {
  expect(render('```js\nx < 1\n```')).toContain(
    '<button type="button" class="copy" hidden>Copy</button><pre tabindex="0">',
  );
  expect(render('| a |\n| - |\n| b |')).toContain(
    '<div class="table" role="group" aria-label="Table" tabindex="0"><table>',
  );
});
