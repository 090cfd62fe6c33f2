import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState } from '../../src/state/explorer-state.ts';
import { graphSummary } from '../../src/state/summary.ts';
import { frame, type FrameView } from './frame.ts';

/** What the body of a frame is drawn from. */
export interface BodySubject {
  readonly state: ExplorerState | undefined;
  readonly view: FrameView;
  /** Whether something was to be loaded. */
  readonly isAsked: boolean;
  /** Whether fallback content of the page stands above it. */
  readonly isBare: boolean;
  /** Id of the explorer that is followed. */
  readonly follow: string | undefined;
}

const waiting = ({ follow, isBare }: BodySubject): TemplateResult | typeof nothing =>
  follow === undefined || isBare
    ? nothing
    : html`<p class="whole waiting">Waiting for the explorer “${follow}” on this page.</p>`;

/** What stands in a frame: the graph with its parts, or how far its load has come. */
export const frameBody = (subject: BodySubject): unknown => {
  const { state, view, isAsked } = subject;
  const kind = state?.load.kind ?? 'idle';
  if (!state || (kind === 'idle' && !isAsked)) return waiting(subject);
  if (kind === 'loading' || kind === 'idle') return html`<stemma-loading class="whole"></stemma-loading>`;
  if (kind === 'failed') return html`<stemma-load-failure class="whole"></stemma-load-failure>`;
  return html`
    <slot name="header"></slot>
    <p class="unseen">${graphSummary(state)}</p>
    ${frame(view)}
    <slot name="footer"></slot>
  `;
};
