/** What of an explorer sticks out, is cut off or cannot be reached, told by element and pixels. */

/** Parts whose sheet is meant to be larger than their place, both ways. */
const SHEETS = ['stemma-lineage', 'stemma-timeline', 'stemma-table', 'stemma-coverage', 'stemma-definitions'];
const SLACK_PX = 1.5;

const parentOf = (element: Element): Element | undefined => {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentElement } = element;
  if (parentElement) return parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

const ancestorsOf = (element: Element, top: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let at = parentOf(element); at && at !== top; at = parentOf(at)) found.push(at);
  return found;
};

/** Every element under one, through open shadow trees. */
export const everything = (root: Element | ShadowRoot): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

const pathOf = (element: Element): string => {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const name = element.getAttribute('class')?.trim().replace(/\s+/g, '.');
  return `${host}${element.localName}${name ? `.${name}` : ''}`;
};

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};

/** What can be pressed; the stand-ins for what is drawn are for keys alone. */
const isInteractive = (element: Element): boolean =>
  getComputedStyle(element).pointerEvents !== 'none' &&
  element.matches('button, a[href], input, select, textarea, [role="option"], [role="treeitem"]');

/** Whether an element hides what is wider than it, and lets the reader scroll to it. */
const clipping = (element: Element): 'no' | 'cuts' | 'scrolls' => {
  const { overflowX } = getComputedStyle(element);
  if (overflowX === 'visible') return 'no';
  return overflowX === 'auto' || overflowX === 'scroll' ? 'scrolls' : 'cuts';
};

const isInSheet = (chain: readonly Element[]): boolean => chain.some(({ localName }) => SHEETS.includes(localName));

/** An area that scrolls sideways though it is no sheet. */
const sideways = (element: Element, chain: readonly Element[]): readonly string[] => {
  const over = element.scrollWidth - element.clientWidth;
  if (clipping(element) !== 'scrolls' || over <= SLACK_PX || isInSheet([element, ...chain])) return [];
  return [`${pathOf(element)} scrolls ${over} px sideways`];
};

/** How far an element reaches over what holds it: the first ancestor that clips, or the explorer. */
const sticking = (element: Element, chain: readonly Element[], explorer: Element): readonly string[] => {
  const holder = chain.find((one) => clipping(one) !== 'no') ?? explorer;
  if (clipping(holder) === 'scrolls') return [];
  const isOuter = holder === explorer || holder.matches('.frame');
  if (!isOuter && !isInteractive(element)) return [];
  const [own, around] = [element.getBoundingClientRect(), holder.getBoundingClientRect()];
  const over = Math.max(own.right - around.right, around.left - own.left);
  return over > SLACK_PX ? [`${pathOf(element)} reaches ${Math.round(over)} px over ${pathOf(holder)}`] : [];
};

/** Everything in an explorer that does not keep to its place sideways; SVG and hidden parts are not judged. */
export const overflows = (explorer: Element): readonly string[] => {
  const elements = everything(explorer.shadowRoot!).filter(
    (element) => element instanceof HTMLElement && isSeen(element),
  );
  return [
    ...new Set(
      elements.flatMap((element) => {
        const chain = ancestorsOf(element, explorer);
        return [...sideways(element, chain), ...sticking(element, chain, explorer)];
      }),
    ),
  ];
};
