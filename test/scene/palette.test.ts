import { describe, expect, it } from 'vitest';
import { DIMENSION_HUES, dimensionHue, familyHue, KIND_FAMILIES, palette } from '../../src/scene/palette.ts';

const channel = (part: string): number => {
  const value = Number.parseInt(part, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(hex.slice(at, at + 2)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two colours, WCAG 2.2. */
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((p, q) => p - q) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe.each(Object.entries(palette))('the %s theme', (_, theme) => {
  it('has text of at least 4.5 to 1 on paper, panel and land', () => {
    for (const ink of ['ink', 'ink2', 'ink3'] as const) {
      for (const ground of ['paper', 'panel', 'land', 'hover'] as const) {
        expect(contrast(theme.inks[ink], theme.inks[ground])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('has marks of at least 3 to 1 on what they stand on', () => {
    const marks = [
      ...KIND_FAMILIES.map((family) => theme.families[family]),
      ...DIMENSION_HUES.map((hue) => theme.dimensions[hue]),
    ];
    for (const { stroke, tint } of marks) {
      for (const ground of [theme.inks.paper, theme.inks.land, tint])
        expect(contrast(stroke, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const line of ['link', 'link-doc', 'link-con'] as const) {
      expect(contrast(theme.inks[line], theme.inks.paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it('never takes a colour from a file', () => {
    expect(dimensionHue(theme, 'url(https://example.org)')).toBe(theme.families.threat);
    expect(dimensionHue(theme, '__proto__')).toBe(theme.families.threat);
    expect(familyHue(theme, 'constructor')).toBe(theme.families.threat);
  });
});
