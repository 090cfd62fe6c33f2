/** Height of the bar of what lasts, in pixels. */
const SPAN_PX = 14;
const CORNER_PX = 4;

/** SVG path text of the bar of what lasts: closed where it ended, open to the right where it goes on. */
export const spanPath = (x: number, end: number, y: number, isOpen: boolean): string => {
  const [top, w] = [y - SPAN_PX / 2, end - x];
  const corner = Math.min(CORNER_PX, w);
  if (isOpen) return `M${x + w} ${top}H${x}V${top + SPAN_PX}H${x + w}`;
  return `M${x} ${top}h${w - corner}q${corner} 0 ${corner} ${corner}v${SPAN_PX - 2 * corner}q0 ${corner} ${-corner} ${corner}h${corner - w}z`;
};
