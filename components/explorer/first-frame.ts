import { html, nothing, type TemplateResult } from 'lit';
import type { Controls } from './frame.ts';
import type { Room } from './room-controller.ts';

/**
 * The frame before its parts have loaded: each has its place already, in the size that it will have, so that nothing
 * moves when it comes.
 */
export const firstFrame = (controls: Controls, room: Room): TemplateResult => html`
  <slot name="header"></slot>
  ${controls === 'none' ? nothing : html`<div class=${controls === 'minimal' ? 'bar small-bar reserved' : 'bar reserved'}></div>`}
  ${controls === 'minimal' ? html`<div class="small-foot reserved"></div>` : nothing}
  ${controls === 'minimal' || controls === 'none' || room !== 'wide' ? nothing : html`<div class="left"></div>`}
  ${controls === 'minimal' || controls === 'none' || room === 'narrow' ? nothing : html`<div class="strip reserved"></div>`}
  <slot name="footer"></slot>
`;
