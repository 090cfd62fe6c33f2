/** What an article gets where nothing says how large. */
const SIZE = { width: 720, height: 424 };

/** @param {string} text */
const forMarkup = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Where the site will stand, from the variable `SITE_URL`: an http or https address with a slash at its end, or nothing
 * while nobody has said so. Throws where it is no such address.
 *
 * @param {string | undefined} text
 */
export const siteUrl = (text) => {
  if (text === undefined || text === '') return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new Error(`SITE_URL is "${text}"; it must be the address of the site, such as https://example.org/stemma/.`);
  return new URL(text.replace(/[?#].*/, '').replace(/\/*$/, '/')).href;
};

/**
 * The answer of an oEmbed provider about the site, for pages that turn a link into what it links to. A file cannot
 * know the address that it is served from; without one it can offer a title, but no frame.
 *
 * @param {string} title
 * @param {string | undefined} site as `siteUrl` gives it
 */
export const oembed = (title, site) => {
  const about = { version: '1.0', title, provider_name: 'Stemma' };
  if (site === undefined) return { type: 'link', ...about };
  const src = new URL('embed/?controls=minimal', site).href;
  const frame = [
    `<iframe src="${forMarkup(src)}" title="${forMarkup(title)}"`,
    `width="${SIZE.width}" height="${SIZE.height}" loading="lazy" frameborder="0" allow="fullscreen"></iframe>`,
  ].join(' ');
  return { type: 'rich', ...about, provider_url: site, html: frame, ...SIZE, cache_age: 86_400 };
};

/**
 * What a page says of itself so that the answer is found.
 *
 * @param {string} title
 * @param {string | undefined} site
 * @param {string} toRoot from the page to the root of the site, for as long as its address is not known
 */
export const discovery = (title, site, toRoot) => ({
  rel: 'alternate',
  type: 'application/json+oembed',
  href: `${site ?? toRoot}oembed.json`,
  title,
});
