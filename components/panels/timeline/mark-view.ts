import { nothing, svg, type SVGTemplateResult } from 'lit';
import { foldPath, shapePath } from '../../../src/scene/shapes.ts';
import type { ComparedSide } from '../../../src/scene/scene.ts';
import { spanPath } from '../../../src/scene/timeline/span-path.ts';
import { LABEL_FROM_PX, MARK_PX, type TimelineMark } from '../../../src/scene/timeline/timeline-layout.ts';
import { sideCells } from '../../shared/inquiry-view.ts';

/** A sign at its time, its span if it has one, its label; below it whose it is of two compared. */
export const markView = (
  { entry, x, y, end, label, extent }: TimelineMark,
  title: string,
  side: ComparedSide | undefined,
): SVGTemplateResult => svg`
  <title>${title}</title>
  <rect class="touch" x=${extent.x - 4} y=${extent.y + 1} width=${extent.w + 10} height=${extent.h - 2}></rect>
  ${end === undefined ? nothing : svg`<path class="span" d=${spanPath(x, end, y, entry.isOpen)}></path>`}
  <g class="sign ${entry.node.kind === 'definition' ? 'solid' : ''}" transform=${`translate(${x} ${y})`}>
    <path d=${shapePath(entry.node.kind, MARK_PX)}></path>
    ${entry.node.kind === 'report' ? svg`<path class="open" d=${foldPath(MARK_PX)}></path>` : nothing}
    ${entry.node.kind === 'dimension' ? svg`<circle class="open" r="3.2"></circle>` : nothing}
  </g>
  ${side ? svg`<g transform=${`translate(${x} ${y + MARK_PX})`}>${sideCells(side)}</g>` : nothing}
  <text x=${x + LABEL_FROM_PX} y=${y + 4}>${label}</text>
  <rect class="focus" x=${extent.x - 4} y=${extent.y + 1} width=${extent.w + 8} height=${extent.h - 2} rx="6"></rect>
`;
