import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { NodeId } from '../../src/model/ids.ts';
import type { InquirySigns } from '../../src/scene/inquiry-signs.ts';
import type { ComparedSide, SceneHop } from '../../src/scene/scene.ts';

const DISC_PX = 9;
const CELL = { w: 7, h: 5 } as const;

/** The numbered disc of a hop, about (0, 0); the one in hand has a ring of ink. */
export const hopDisc = (text: string, isInHand: boolean): SVGTemplateResult => {
  const half = Math.max(DISC_PX, 3.4 * text.length + 5);
  const pill = (by: number, name: string): SVGTemplateResult =>
    svg`<rect class=${name} x=${-half - by} y=${-DISC_PX - by} width=${2 * (half + by)} height=${2 * (DISC_PX + by)} rx=${DISC_PX + by}></rect>`;
  return svg`
    <g class="hop-disc">
      ${isInHand ? pill(4.5, 'in-hand') : nothing} ${pill(2, 'halo')} ${pill(0, 'disc')}
      <text y="4">${text}</text>
    </g>
  `;
};

/** The two cells that say of a node which of two compared ones it is joined to, from (0, 0) down. */
export const sideCells = (side: ComparedSide): SVGTemplateResult => svg`
  <g class="side-cells">
    <rect class=${side === 'b' ? 'empty' : ''} x=${-CELL.w} width=${CELL.w} height=${CELL.h}></rect>
    <rect class=${side === 'a' ? 'empty' : ''} width=${CELL.w} height=${CELL.h}></rect>
  </g>
`;

/** {@link sideCells} in a line of text. */
export const sideSign = (side: ComparedSide): TemplateResult => html`
  <svg class="inquiry-sign" width="16" height="8" viewBox="-8 -1.5 16 8" aria-hidden="true">${sideCells(side)}</svg>
`;

/** {@link hopDisc} in a line of text. */
export const hopSign = ({ number, isInHand }: Pick<SceneHop, 'number' | 'isInHand'>): TemplateResult => html`
  <svg class="inquiry-sign" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
    <g transform=${isInHand ? 'scale(.74)' : 'scale(.9)'}>${hopDisc(String(number), isInHand)}</g>
  </svg>
`;

/** A ring for what is on another trace, an open disc for the start of the open one. */
export const dotSign = (name: 'start' | 'aside'): TemplateResult => html`
  <svg class="inquiry-sign" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${svg`<circle class=${name} r="4"></circle>`}</svg>
`;

/** The letter of a node that is compared with another. */
const endSign = (letter: string): TemplateResult => html`<b class="inquiry-end" aria-hidden="true">${letter}</b>`;

/**
 * The sign that an inquiry puts on a node, for a line of text: where the open trace arrives, an open disc at its start,
 * a ring on another trace; two cells beside what is compared, and a letter on the two themselves.
 */
export const nodeSign = (signs: InquirySigns, id: NodeId): TemplateResult | typeof nothing => {
  const { stops, hops, aside, sides, ends } = signs;
  const stop = stops.get(id);
  if (stop === 0) return dotSign('start');
  if (stop !== undefined) {
    const isInHand = [...hops.values()].some((hop) => hop.number === stop && hop.isInHand);
    return hopSign({ number: stop, isInHand });
  }
  if (aside.has(id)) return dotSign('aside');
  const end = [...ends].indexOf(id);
  if (end >= 0) return endSign(end === 0 ? 'A' : 'B');
  const side = sides.get(id);
  return side ? sideSign(side) : nothing;
};

/** Styles of these signs. */
export const inquirySignStyles = css`
  .hop-disc .disc {
    fill: var(--stemma-rubric);
  }
  .hop-disc .halo {
    fill: var(--stemma-paper);
  }
  .hop-disc .in-hand {
    fill: var(--stemma-ink);
  }
  .hop-disc text {
    fill: var(--stemma-paper);
    stroke: none;
    font-size: 12px;
    font-weight: 600;
    text-anchor: middle;
  }
  .side-cells rect {
    fill: var(--stemma-ink);
    stroke: var(--stemma-ink);
    stroke-width: 1.2;
  }
  .side-cells .empty {
    fill: var(--stemma-paper);
  }
  .inquiry-sign .start {
    fill: var(--stemma-paper);
    stroke: var(--stemma-rubric);
    stroke-width: 2.4;
  }
  .inquiry-sign .aside {
    fill: none;
    stroke: var(--stemma-ink2);
    stroke-width: 1.4;
  }
  .found-mark {
    flex: none;
    position: relative;
  }
  .inquiry-end {
    display: block;
    flex: none;
    min-inline-size: 16px;
    border: 1.2px solid var(--stemma-ink);
    border-radius: 2px;
    font-size: 11px;
    font-weight: 600;
    line-height: 14px;
    text-align: center;
  }
`;
