import { html, nothing, type TemplateResult } from 'lit';
import type { SharePlace } from '../../shared/share-place.ts';
import { doneButton, textField } from './copy-field.ts';
import { qrCode, qrSvg, qrView, type QrCode } from './qr-code.ts';
import type { ShareContext } from './share-context.ts';

const aboutLink = ({ link, opensView, data }: SharePlace): string => {
  if (data.kind === 'file')
    return 'You opened this dataset from a file, which no link can carry. Send the file along; the view below says what is seen of it.';
  if (link === undefined)
    return 'This page has no address on the web, so there is no link to it. Send the page itself.';
  return opensView
    ? 'Opens this view as it is now: filters, years, selection and camera. It stays the same when you move on.'
    : 'Opens this page, but not this view: the page does not keep views in its address. The view below says what is seen, and the code to embed holds it.';
};

const codeView = (context: ShareContext, code: QrCode): TemplateResult => html`
  <figure>
    ${qrView(code, 'QR code of the link')}
    ${doneButton(context, 'qr', ['download', 'Save QR code', 'Saved'], () => context.save('stemma-qr.svg', 'image/svg+xml', qrSvg(code), 'qr'))}
  </figure>
`;

/** The link to the view, to copy or to scan. */
export const sharedLink = (context: ShareContext): TemplateResult => {
  const { place } = context;
  const { link, opensView, address } = place;
  const code = link === undefined ? undefined : qrCode(link);
  return html`
    <div class=${code ? 'with-code' : ''}>
      <div>
        ${
          link === undefined
            ? nothing
            : html`
          ${textField(['link', 'Link'], link, 3)}
          <div class="row">
            ${doneButton(context, 'copy-link', ['link', 'Copy link', 'Copied'], () => context.copy(link, 'Link', 'link'), 'boxed strong')}
          </div>
        `
        }
        <p class="about">${aboutLink(place)}</p>
        ${opensView || address === '' ? nothing : addressView(context)}
        ${link !== undefined && !code ? html`<p class="about">The link is too long for a QR code.</p>` : nothing}
      </div>
      ${code ? codeView(context, code) : nothing}
    </div>
  `;
};

const addressView = (context: ShareContext): TemplateResult => html`
  ${textField(['address', 'View'], context.place.address, 3)}
  <div class="row">
    ${doneButton(context, 'copy-address', ['copy', 'Copy view', 'Copied'], () => context.copy(context.place.address, 'View', 'address'))}
  </div>
`;
