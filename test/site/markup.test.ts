import { expect, it } from 'vitest';
import { markup } from '../../site/build/markup.ts';

it('escapes what is put in, and joins lists', () => {
  const name = `"A" & <b>`;
  expect(markup`<p title="${name}">${name}${[markup`<i>${1}</i>`, undefined, 'x']}</p>`.text).toBe(
    '<p title="&quot;A&quot; &amp; &lt;b&gt;">&quot;A&quot; &amp; &lt;b&gt;<i>1</i>x</p>',
  );
});
