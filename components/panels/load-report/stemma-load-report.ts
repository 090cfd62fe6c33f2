import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { loadSummary } from '../../../src/model/load-summary.ts';
import type { LoadReport } from '../../../src/model/load-report.ts';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { icon } from '../../shared/icons.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { problemList, problemStyles } from './problem-list.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const reportOf = ({ load }: ExplorerState): LoadReport | undefined => (load.kind === 'ready' ? load.report : undefined);

/** Says that a dataset was loaded in part or with remarks, and lists why. Absent where everything was kept. */
export class StemmaLoadReport extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    problemStyles,
    css`
      .notice {
        max-inline-size: 420px;
        border: 1px solid var(--stemma-link);
        border-radius: 8px;
        background: var(--stemma-panel);
        box-shadow: var(--stemma-shadow);
      }
      .head {
        display: flex;
        align-items: center;
        gap: 4px;
        padding-inline: 12px 4px;
        min-block-size: 36px;
      }
      .head b {
        flex: 1;
        font-weight: 600;
      }
      .scroll {
        max-block-size: 300px;
        padding: 0 12px 6px;
      }
    `,
  ];

  #report = new SliceController(this, reportOf);
  @state() private isOpen = false;
  @state() private putAway: LoadReport | undefined;

  override render(): TemplateResult | typeof nothing {
    const report = this.#report.value;
    if (!report || report.problems.length === 0 || this.putAway === report) return nothing;
    return html`
      <section class="notice" aria-label="What was loaded">
        <div class="head">
          <b>${loadSummary(report)}</b>
          <button
            type="button" class="flat text" aria-expanded=${this.isOpen ? 'true' : 'false'} aria-controls="list"
            @click=${() => (this.isOpen = !this.isOpen)}>
            Why ${icon('down', 14)}
          </button>
          ${iconButton('close', 'Put this notice away', () => (this.putAway = report), 16)}
        </div>
        <div id="list" class="scroll" ?hidden=${!this.isOpen}>${this.isOpen ? problemList(report.problems) : nothing}</div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-load-report': StemmaLoadReport;
  }
}
