import { expect, it } from 'vitest';
import { embedCode, type EmbedChoice } from '../../site/builder/embed-code.ts';

const aChoice = (over: Partial<EmbedChoice> = {}): EmbedChoice => ({
  site: 'https://a.example/s/',
  address: '',
  controls: 'full',
  theme: 'auto',
  height: 480,
  title: 'Tea',
  ...over,
});

it('writes only what differs from what is usual', () => {
  expect(embedCode(aChoice(), 'script')).toBe(`<script type="module" src="https://a.example/s/cdn/stemma.js"></script>
<style>stemma-explorer { height: 480px; }</style>
<stemma-explorer>
  <p>Tea</p>
</stemma-explorer>`);
  expect(embedCode(aChoice(), 'frame')).toBe(
    '<iframe src="https://a.example/s/embed/" title="Tea" width="100%" height="480" loading="lazy"></iframe>',
  );
});

it('escapes what the reader typed', () => {
  const choice = aChoice({ title: '"><script>', address: 'view=list&q=a', src: 'a b.json?x="1"&y' });
  const tag = embedCode(choice, 'npm');
  expect(tag).toContain('<stemma-explorer src="a b.json?x=&quot;1&quot;&amp;y" state="view=list&amp;q=a">');
  expect(tag).toContain('<p>&quot;&gt;&lt;script&gt;</p>');
  const frame = embedCode(choice, 'frame');
  expect(frame).toContain('src="https://a.example/s/embed/?src=a+b.json%3Fx%3D%221%22%26y#view=list&amp;q=a"');
  expect(frame).toContain('title="&quot;&gt;&lt;script&gt;"');
});

it('takes the single file where it has its hash', () => {
  expect(embedCode(aChoice({ integrity: 'sha384-x' }), 'script')).toContain(
    '<script type="module" src="https://a.example/s/cdn/stemma.single.js" integrity="sha384-x" crossorigin="anonymous"></script>',
  );
});
