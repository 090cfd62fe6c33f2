import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  ArrowDown,
  ArrowLeftRight,
  ArrowUp,
  BookOpen,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Check,
  CircleQuestionMark,
  Copy,
  Crosshair,
  Download,
  Ellipsis,
  ExternalLink,
  Link,
  List,
  ListFilter,
  LocateFixed,
  Maximize,
  Minimize,
  Minus,
  PanelLeftClose,
  PanelLeftOpen,
  Pause,
  Play,
  Plus,
  Printer,
  Search,
  Share,
  TextAlignStart,
  Waypoints,
  X,
} from 'lucide';

type IconNode = typeof Search;

const ICONS = {
  'arrow-down': ArrowDown,
  'arrow-up': ArrowUp,
  back: ChevronLeft,
  check: Check,
  cite: TextAlignStart,
  close: X,
  copy: Copy,
  down: ChevronDown,
  download: Download,
  filters: ListFilter,
  fit: LocateFixed,
  fold: PanelLeftClose,
  forward: ChevronRight,
  full: Maximize,
  help: CircleQuestionMark,
  legend: List,
  link: Link,
  minus: Minus,
  more: Ellipsis,
  out: ExternalLink,
  pause: Pause,
  play: Play,
  plus: Plus,
  print: Printer,
  search: Search,
  share: Share,
  shrink: Minimize,
  stories: BookOpen,
  target: Crosshair,
  trace: Waypoints,
  turn: ArrowLeftRight,
  unfold: PanelLeftOpen,
} as const satisfies Record<string, IconNode>;

/** Names of the icons of buttons. */
export type IconName = keyof typeof ICONS;

const part = ([tag, a]: IconNode[number]): SVGTemplateResult => {
  if (tag === 'circle') return svg`<circle cx=${a['cx']!} cy=${a['cy']!} r=${a['r']!}></circle>`;
  if (tag === 'line') return svg`<line x1=${a['x1']!} y1=${a['y1']!} x2=${a['x2']!} y2=${a['y2']!}></line>`;
  if (tag === 'rect') {
    return svg`<rect x=${a['x']!} y=${a['y']!} width=${a['width']!} height=${a['height']!} rx=${a['rx'] ?? 0}></rect>`;
  }
  return svg`<path d=${a['d']!}></path>`;
};

/** One icon at `size` CSS pixels, in the colour of the text, hidden from screen readers. */
export const icon = (name: IconName, size = 18): TemplateResult => html`
  <svg
    class="icon" width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    ${ICONS[name].map(part)}
  </svg>
`;
