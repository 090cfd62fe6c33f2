import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Point } from '../../../src/scene/lineage/on-path.ts';
import type { SceneArrow } from '../../../src/scene/lineage/dress-arrow.ts';

const moved = ([x, y]: Point): string => `translate(${x} ${y})`;

const differView = (point: Point): SVGTemplateResult => svg`
  <g class="differs" transform=${moved(point)}>
    <circle r="5"></circle>
    <path d="M0 -5A5 5 0 0 1 0 5Z"></path>
  </g>
`;

const warningView = (point: Point): SVGTemplateResult => svg`
  <g class="warning" transform=${moved(point)}>
    <path d="M0 -7.5L7.5 6H-7.5Z"></path>
    <text y="4.5">!</text>
  </g>
`;

/** What a pointer and the focus find of an arrow: its line, and its head. */
export const arrowTarget = (
  { path, tip, at = tip }: { readonly path: string; readonly tip: Point; readonly at?: Point },
  title: string,
): SVGTemplateResult => svg`
  <title>${title}</title>
  <path class="hit" d=${path}></path>
  <circle class="focus" cx=${at[0] - 4} cy=${at[1]} r="12"></circle>
`;

/** The line and head of an arrow with its signs; labels and chips come with {@link arrowMarks}. */
export const arrowView = ({
  path,
  head,
  tip,
  turn,
  isInferred,
  differsAt,
  warning,
}: SceneArrow): SVGTemplateResult => svg`
  <path class="line ${isInferred ? 'inferred' : ''}" d=${path}></path>
  <g class="head" transform=${`${moved(tip)} rotate(${turn})`}>
    ${head.parts.map((part) => svg`<path class=${part.fill} d=${part.path}></path>`)}
  </g>
  ${differsAt ? differView(differsAt) : nothing} ${warning ? warningView(warning.at) : nothing}
`;

/** The label of an arrow and the chips of what it drops and adds. */
export const arrowMarks = ({ pills, label }: SceneArrow): SVGTemplateResult => svg`
  ${label ? svg`<text class="label ${label.isOnBand ? 'on-band' : ''}" x=${label.rect.x + label.rect.w / 2} y=${label.rect.y + 11}>${label.text}</text>` : nothing}
  ${pills.map(
    ({ sign, text, x, y, w, h }) => svg`
      <g class="pill ${sign}">
        <rect x=${x + 0.5} y=${y + 0.5} width=${w - 1} height=${h - 1} rx="9.5"></rect>
        <text x=${x + w / 2} y=${y + 14}>${text}</text>
        ${sign === 'dropped' ? svg`<path class="strike" d=${`M${x + 18} ${y + h / 2 + 0.5}h${w - 26}`}></path>` : nothing}
      </g>
    `,
  )}
`;
