import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';

/** A picture without rows looks best somewhat wider than high. */
const PICTURE_RATIO = 0.6;
const LEAST_PICTURE_PX = 280;

const contentOf = (explorer: StemmaExplorer): readonly Element[] => {
  const picture = explorer.renderRoot.querySelector('stemma-picture');
  const views = [...(picture?.renderRoot.querySelectorAll<HTMLElement>('.view') ?? [])];
  const view = views.find(({ hidden }) => !hidden);
  const scroll = view?.shadowRoot?.querySelector('.scroll');
  return scroll && view && picture ? [picture, view, scroll, ...scroll.children] : [];
};

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Height of what lies in a scrolled box, with its padding, whatever the height of the box. */
const lengthOf = (scroll: Element): number => {
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(scroll);
  const boxes = [...scroll.children].map((child) => child.getBoundingClientRect());
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  return boxes.length === 0 ? 0 : bottom - top + parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd);
};

/** CSS pixels that an explorer would fill with the view it shows; nothing while a sheet covers it or before it is there. */
const naturalHeight = (explorer: StemmaExplorer): number | undefined => {
  const picture = explorer.renderRoot.querySelector('stemma-picture');
  if (!picture || explorer.renderRoot.querySelector('stemma-bottom-sheet')) return undefined;
  const around = heightOf(explorer) - heightOf(picture);
  const [, view, scroll] = contentOf(explorer);
  if (!view || !scroll) return around + Math.max(LEAST_PICTURE_PX, picture.clientWidth * PICTURE_RATIO);
  return around + heightOf(view) - heightOf(scroll) + lengthOf(scroll);
};

/** Tells the height that an explorer would fill, first and whenever it changes, for as long as the page lives. */
export const followHeight = (explorer: StemmaExplorer, tell: (height: number) => void): void => {
  let told = 0;
  let watched: readonly Element[] = [];
  const sizes = new ResizeObserver(() => look());

  const look = (): void => {
    if (!explorer.hasUpdated) return;
    const content = contentOf(explorer);
    if (content.length !== watched.length || content.some((element, i) => element !== watched[i])) {
      for (const element of watched) sizes.unobserve(element);
      for (const element of content) sizes.observe(element);
      watched = content;
    }
    const height = Math.round(naturalHeight(explorer) ?? told);
    if (Math.abs(height - told) < 2) return;
    told = height;
    tell(height);
  };

  const lookSoon = (): void => void requestAnimationFrame(() => requestAnimationFrame(look));
  sizes.observe(explorer);
  explorer.addEventListener('stemma-ready', lookSoon);
  explorer.addEventListener('stemma-view-change', lookSoon);
};
