import { describe, expect, it } from 'vitest';
import { discovery, oembed, siteUrl } from '../../scripts/oembed.mjs';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/stemma', 'https://example.org/stemma/'],
    ['http://127.0.0.1:4173/?a#b', 'http://127.0.0.1:4173/'],
  ])('%s is taken as a folder', (text, url) => expect(siteUrl(text)).toBe(url));

  it('may be unknown', () => expect([siteUrl(undefined), siteUrl('')]).toEqual([undefined, undefined]));

  it.each(['example.org', 'javascript:alert(1)', 'https://'])('%s is none', (text) =>
    expect(() => siteUrl(text)).toThrow(/SITE_URL is/),
  );
});

describe('oEmbed', () => {
  it('offers a frame with whole addresses where the site is known', () => {
    expect(oembed('Tea & "more"', 'https://example.org/stemma/')).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Tea & "more"',
      provider_name: 'Stemma',
      provider_url: 'https://example.org/stemma/',
      html:
        '<iframe src="https://example.org/stemma/embed/?controls=minimal" title="Tea &amp; &quot;more&quot;" ' +
        'width="720" height="424" loading="lazy" frameborder="0" allow="fullscreen"></iframe>',
      width: 720,
      height: 424,
      cache_age: 86_400,
    });
    expect(discovery('Tea', 'https://example.org/', '../').href).toBe('https://example.org/oembed.json');
  });

  it('offers a title and no frame where it is not, because a relative address would be wrong elsewhere', () => {
    expect(oembed('Tea', undefined)).toEqual({ type: 'link', version: '1.0', title: 'Tea', provider_name: 'Stemma' });
    expect(discovery('Tea', undefined, '../').href).toBe('../oembed.json');
  });
});
