import { css } from 'lit';

/** Styles of `<stemma-definitions>`. */
export const definitionsStyles = css`
  :host {
    --picked: color-mix(in srgb, var(--stemma-idea-tint) 62%, var(--stemma-paper));
    --names: 214px;
    --row: 24px;
    display: flex;
    flex-direction: column;
    background: var(--stemma-paper);
    container-type: inline-size;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    padding-inline-start: 20px;
  }
  table {
    --column: clamp(64px, calc((100cqi - var(--names) - 26px) / var(--columns, 1)), 88px);
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    inline-size: calc(var(--names) + var(--columns, 1) * var(--column));
    font-size: 13px;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
    padding: 10px 0 6px;
    background: var(--stemma-paper);
    border-block-end: 1px solid var(--stemma-rule2);
    vertical-align: bottom;
  }
  thead .corner {
    inset-inline-start: 0;
    z-index: 5;
    inline-size: var(--names);
    padding-inline-start: 2px;
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .corner b {
    display: block;
    font-weight: 600;
    color: var(--stemma-ink);
    font-size: 13px;
  }
  .pick {
    display: grid;
    justify-items: center;
    align-content: end;
    gap: 2px;
    inline-size: 100%;
    min-block-size: 62px;
    padding: 4px 2px;
    border-radius: 6px 6px 0 0;
    font-size: 12px;
    line-height: 1.2;
    text-align: center;
  }
  .pick b {
    font-weight: 600;
    overflow-wrap: break-word;
  }
  .pick small {
    font-size: 12px;
    color: var(--stemma-ink3);
  }
  .pick .diamond {
    fill: var(--stemma-paper);
    stroke: var(--stemma-ink3);
    stroke-width: 1.3;
  }
  .pick:hover {
    background: var(--stemma-hover);
  }
  .pick[aria-pressed='true'] {
    background: var(--picked);
  }
  .pick[aria-pressed='true'] .diamond {
    fill: var(--stemma-idea);
    stroke: var(--stemma-idea);
  }
  .pick .signs {
    position: relative;
  }
  .pick .found-mark {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(100% + 4px);
    translate: 0 -50%;
  }
  .facet th {
    padding: 9px 0 3px;
    border-block-start: 1px solid var(--stemma-rule);
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .facet span {
    position: sticky;
    inset-inline-start: 2px;
  }
  tbody:first-of-type .facet th {
    border-block-start: 0;
  }
  th.row,
  .fold th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 3;
    padding: 0 10px 0 0;
    background: var(--stemma-paper);
  }
  .fold th {
    z-index: 2;
  }
  .head-name {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--row);
    padding-inline-start: 12px;
    text-align: start;
  }
  .head-name:hover {
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 3px;
  }
  .head-name[aria-pressed='true'] {
    background: var(--stemma-sel);
    border-radius: 3px;
  }
  .fold .head-name {
    max-inline-size: min(900px, 70vw);
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .cell {
    position: relative;
    block-size: var(--row);
    padding: 0;
  }
  .cell,
  .head-name {
    scroll-margin: 100px 20px 20px calc(var(--names) + 20px);
  }
  .cell.full {
    cursor: pointer;
  }
  .cell.full:hover .sign {
    background: var(--stemma-hover);
  }
  .sign {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 20px;
    block-size: 20px;
    margin: auto;
    border-radius: 10px;
  }
  .differs {
    position: absolute;
    inset-inline-start: 17px;
  }
  .picked {
    --ground: var(--picked);
    --mark: var(--stemma-idea);
    background: var(--picked);
  }
  .open .sign {
    box-shadow: 0 0 0 2px var(--stemma-rubric);
  }
  .cell:focus-visible {
    outline-offset: -2px;
  }
  .trunk {
    position: absolute;
    inset-block-start: calc(50% - 0.75px);
    border-block-start: 1.5px solid var(--stemma-link);
  }
  .trunk.before {
    inset-inline: 0 50%;
  }
  .trunk.after {
    inset-inline: 50% 0;
  }
  .trunk.before.short {
    inset-inline-end: calc(50% + 12px);
  }
  .trunk.after.short {
    inset-inline-start: calc(50% + 12px);
  }
  .trunk.strong {
    border-color: var(--stemma-idea);
    border-block-start-width: 2.4px;
  }
  .arc {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(50% - 14px);
    inset-inline-end: 50%;
    block-size: 18px;
    inline-size: calc(var(--span, 1) * var(--column));
    pointer-events: none;
  }
  .arc path {
    fill: none;
    stroke: var(--stemma-idea);
    stroke-width: 1.6;
    vector-effect: non-scaling-stroke;
  }
  .arc[data-span='1'] { --span: 1; }
  .arc[data-span='2'] { --span: 2; }
  .arc[data-span='3'] { --span: 3; }
  .arc[data-span='4'] { --span: 4; }
  .arc[data-span='5'] { --span: 5; }
  .arc[data-span='6'] { --span: 6; }
  .arc[data-span='7'] { --span: 7; }
  .arc[data-span='8'] { --span: 8; }
  .returned {
    position: absolute;
    z-index: 2;
    inset-inline-start: calc(50% + 10px);
    inset-block-start: calc(50% - 8px);
    padding-inline: 2px;
    background: var(--ground, var(--stemma-paper));
    color: var(--stemma-idea);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
    pointer-events: none;
  }
  .key {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    padding: 7px 20px;
    border-block-start: 1px solid var(--stemma-rule);
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .key .hint {
    color: var(--stemma-ink3);
  }
  .key .carried {
    inline-size: 24px;
    border-block-start: 1.5px solid var(--stemma-link);
  }
  .key .back {
    color: var(--stemma-idea);
    font-weight: 600;
  }
  .nothing {
    padding: 40px 24px;
    max-inline-size: 520px;
    font-size: 15px;
  }
  :host([narrow]) {
    --names: 148px;
  }
  :host([narrow]) .key {
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: none;
    white-space: nowrap;
  }
  :host([narrow]) .scroll {
    padding-inline-start: 10px;
  }
  :host([narrow]) .head-name {
    padding-inline-start: 4px;
  }
  @media (pointer: coarse) {
    :host {
      --row: 44px;
    }
  }
`;
