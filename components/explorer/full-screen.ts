/** Puts an element on the full screen, or takes it back; a browser that refuses leaves things as they are. */
export const toggleFullScreen = async (element: HTMLElement): Promise<void> => {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element.requestFullscreen();
  } catch {
    return;
  }
};
