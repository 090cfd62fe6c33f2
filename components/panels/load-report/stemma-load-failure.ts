import { css, html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { problemList, problemStyles } from './problem-list.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const SHOWN = 50;

const problemsOf = ({ load }: ExplorerState): readonly Problem[] | undefined =>
  load.kind === 'failed' ? load.problems : undefined;

/**
 * Why a dataset was refused: what is wrong, where, and what to do about it.
 *
 * @fires stemma-retry-request
 */
export class StemmaLoadFailure extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    problemStyles,
    css`
      :host {
        overflow: auto;
      }
      section {
        max-inline-size: 620px;
        margin-inline: auto;
        padding: 40px 24px 24px;
      }
      h2 {
        margin-block-end: 12px;
        font-size: 18px;
        font-weight: 600;
      }
      .more {
        padding-block: 8px;
        color: var(--stemma-ink3);
      }
      button {
        margin-block-start: 12px;
      }
    `,
  ];

  #problems = new SliceController(this, problemsOf);

  override render(): TemplateResult | typeof nothing {
    const problems = this.#problems.value;
    if (!problems) return nothing;
    const rest = problems.length - SHOWN;
    return html`
      <section role="alert">
        <h2>This dataset could not be shown</h2>
        ${problemList(problems.slice(0, SHOWN))}
        ${rest > 0 ? html`<p class="more">and ${rest} more</p>` : nothing}
        <button type="button" class="boxed" @click=${() => send(this, 'retry', {})}>Try again</button>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-load-failure': StemmaLoadFailure;
  }
}
