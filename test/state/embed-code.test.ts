import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_DOORS, embedCode } from '../../src/state/embed-code.ts';
import { someText } from '../arbitraries.ts';

const wish = {
  files: 'https://s.example/',
  version: '1.2.3',
  title: 'Human security',
  address: 'v=1&view=lineage',
  link: 'https://s.example/#v=1&view=lineage',
};

describe('code to embed a view', () => {
  it('is a script that is checked, and a tag', () => {
    expect(embedCode('script', { ...wish, integrity: 'sha384-abc' })).toBe(
      `<script src="https://s.example/cdn/stemma.single.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>
<stemma-explorer state="v=1&amp;view=lineage">
  <a href="https://s.example/#v=1&amp;view=lineage">Human security</a>
</stemma-explorer>`,
    );
  });

  it('takes the file without the shipped dataset where the page has one of its own', () => {
    const code = embedCode('script', { ...wish, src: 'https://d.example/a.json', address: '', link: undefined });
    expect(code).toBe(
      `<script src="https://s.example/cdn/stemma.bare.js" defer></script>
<stemma-explorer src="https://d.example/a.json">
  Human security
</stemma-explorer>`,
    );
  });

  it('is a frame', () => {
    expect(embedCode('frame', { ...wish, src: 'https://d.example/a.json?b=1&c=2' })).toBe(
      '<iframe src="https://s.example/embed/?src=https%3A%2F%2Fd.example%2Fa.json%3Fb%3D1%26c%3D2#v=1&amp;view=lineage"' +
        ' title="Human security" width="100%" height="640" loading="lazy" allow="fullscreen; clipboard-write"></iframe>',
    );
  });

  it('says only what differs from what is usual, and how high it stands where that is chosen', () => {
    const chosen = { ...wish, address: '', link: undefined, inParts: true, height: 480, theme: 'dark' };
    expect(embedCode('script', chosen)).toBe(
      `<script type="module" src="https://s.example/cdn/stemma.js"></script>
<style>stemma-explorer { height: 480px; }</style>
<stemma-explorer theme="dark">
  Human security
</stemma-explorer>`,
    );
    expect(embedCode('frame', { ...chosen, controls: 'minimal' })).toContain(
      'src="https://s.example/embed/?controls=minimal&amp;theme=dark" title="Human security" width="100%" height="480"',
    );
    expect(embedCode('npm', chosen)).toContain('/* in your styles */\nstemma-explorer { height: 480px; }\n');
  });

  it('is an import', () => {
    expect(embedCode('npm', wish).split('\n').slice(0, 4)).toEqual([
      'npm install ./stemma-1.2.3.tgz',
      '',
      "import 'stemma';",
      '',
    ]);
  });

  it('lets no text out of its quotes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EMBED_DOORS), someText(), someText(), (door, title, src) => {
        const hostile = {
          ...wish,
          title: `${title}"><script>alert(1)</script>`,
          src: `${src}"><b x='`,
          address: '"><i>',
        };
        const tags = [...embedCode(door, hostile).matchAll(/<\/?([a-z-]+)/g)].map(([, tag]) => tag);
        const ours = {
          script: ['script', 'script', 'stemma-explorer', 'a', 'a', 'stemma-explorer'],
          frame: ['iframe', 'iframe'],
        };
        expect(tags).toEqual(door === 'npm' ? ours.script.slice(2) : ours[door]);
      }),
    );
  });
});
