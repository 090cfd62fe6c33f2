import { css } from 'lit';

/** What is lit, veiled and selected in `<stemma-lineage>`. Stands behind its other styles. */
export const emphasisStyles = css`
  .arrow.plain.quiet .line,
  .arrow.plain.quiet .head path {
    stroke: var(--stemma-link);
    stroke-width: 1.2;
  }
  .arrow.plain.quiet .head .solid {
    fill: var(--stemma-link);
  }
  .lit .card,
  .lit .idea {
    stroke: var(--stemma-ink);
    stroke-width: 1.3;
  }
  .selected .card,
  .selected .idea,
  .selected .paper {
    fill: var(--stemma-sel);
    stroke: var(--stemma-ink);
    stroke-width: 1.6;
  }
  .selected .tab .paper {
    fill: var(--stemma-document-tint);
    stroke-width: 1;
  }
  .selected .chip.affirmed rect {
    fill: var(--stemma-panel);
    stroke: var(--stemma-panel);
  }
  .ring {
    fill: none;
    stroke: var(--stemma-ink);
  }
  .lit .paper {
    stroke: var(--stemma-ink2);
  }
  .lit .line.line,
  .box.lit .line {
    stroke: var(--stemma-ink);
  }
  .arrow.lit .line {
    stroke-width: 2.3;
  }
  .arrow.lit .head path {
    stroke: var(--stemma-ink);
  }
  .arrow.lit .head .solid {
    fill: var(--stemma-ink);
  }
  .arrow.selected .line,
  .arrow.selected .head path {
    stroke: var(--stemma-rubric);
  }
  .arrow.selected .line {
    stroke-width: 2.6;
  }
  .arrow.selected .head .solid {
    fill: var(--stemma-rubric);
  }
  .mark.lit .label {
    fill: var(--stemma-ink);
    font-weight: 600;
  }
  .mark.selected .label {
    fill: var(--stemma-rubric);
    font-weight: 600;
  }
  .lit .pin,
  .selected .pin {
    fill: var(--stemma-ink);
  }

  .box.veiled .card,
  .box.veiled .idea,
  .box.veiled .paper,
  .box.veiled .chip rect {
    fill: none;
    stroke: var(--stemma-rule2);
  }
  .box.veiled .chip.more rect {
    stroke: none;
  }
  .box.veiled .fold {
    stroke: var(--stemma-rule2);
  }
  .box.veiled text {
    fill: var(--stemma-ink3);
  }
  .box.veiled .sign {
    fill: none;
    stroke: var(--stemma-link);
  }
  .box.veiled .pin {
    fill: var(--stemma-link);
  }
  .box.veiled .strike,
  .box.veiled .shelving path,
  .arrow.veiled .line,
  .arrow.veiled .head path,
  .arrow.veiled .differs circle {
    stroke: var(--stemma-link);
  }
  .arrow.veiled .line {
    stroke-width: 1.2;
  }
  .arrow.veiled .head .solid,
  .arrow.veiled .differs path {
    fill: var(--stemma-link);
  }
  .mark.veiled .label {
    fill: var(--stemma-ink3);
  }
  .arrow.veiled:hover .line,
  .arrow.veiled:hover .head path {
    stroke: var(--stemma-ink);
  }

  .box.traced .card,
  .box.traced > g > .paper,
  .box.traced .sign.sheet {
    stroke: var(--stemma-rubric);
    stroke-width: 2.2;
  }
  .arrow.traced .line,
  .arrow.traced .head path {
    stroke: var(--stemma-rubric);
  }
  .arrow.traced .line.line {
    stroke-width: 3;
  }
  .arrow.traced .head .solid {
    fill: var(--stemma-rubric);
  }
  .mark.traced .label,
  .mark.traced .pill[class='pill'] > text {
    fill: var(--stemma-rubric);
    font-weight: 600;
  }
`;
