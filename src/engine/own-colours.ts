import type { Disposable } from '../base/disposable.ts';
import { forcedPalette, SYSTEM_COLOURS } from '../scene/forced-palette.ts';
import { palette, type Palette, type ThemeName } from '../scene/palette.ts';

/** The colours of a picture: of its theme, or the system's where the reader has forced those. */
export interface OwnColours extends Disposable {
  of(theme: ThemeName): Palette;
}

/** A canvas is never forced to the colours of the system: it must be told what they are. */
const readSystem = (place: HTMLElement): Palette => {
  const probe = document.createElement('span');
  place.append(probe);
  const colours = new Map(
    SYSTEM_COLOURS.map((name) => {
      probe.style.setProperty('color', name);
      return [name, getComputedStyle(probe).color];
    }),
  );
  probe.remove();
  return forcedPalette((name) => colours.get(name)!);
};

/** Watches whether colours are forced; they are read once each time they are. */
export const watchColours = (place: HTMLElement, onChange: () => void): OwnColours => {
  const query = matchMedia('(forced-colors: active)');
  let forced: Palette | undefined;
  const onQuery = (): void => {
    forced = undefined;
    onChange();
  };
  query.addEventListener('change', onQuery);
  return {
    of: (theme) => (query.matches ? (forced ??= readSystem(place)) : palette[theme]),
    dispose: () => query.removeEventListener('change', onQuery),
  };
};
