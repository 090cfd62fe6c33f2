/**
 * The colours of the picture, light and dark. Elements take their custom properties from here and the painter its
 * inks, so that a picture and its legend cannot drift apart. Ratios of contrast were measured on paper and panel:
 * text is at least 4.5 to 1, marks at least 3 to 1.
 */

/** Names of the plain colours. */
export const INKS = [
  'paper',
  'panel',
  'land',
  'coast',
  'hover',
  'rule',
  'rule2',
  'link',
  'link-doc',
  'link-con',
  'ink',
  'ink2',
  'ink3',
  'sel',
  'rubric',
] as const;
export type Ink = (typeof INKS)[number];

/** Families of kinds; each has one hue. */
export const KIND_FAMILIES = ['actor', 'document', 'idea', 'action', 'critique', 'threat'] as const;
export type KindFamily = (typeof KIND_FAMILIES)[number];

/** Hues that a dimension may name in its `colour`. */
export const DIMENSION_HUES = [
  'economic',
  'food',
  'health',
  'environmental',
  'personal',
  'community',
  'political',
] as const;
export type DimensionHue = (typeof DIMENSION_HUES)[number];

/** A stroke colour and the tint that goes under it. */
export interface Hue {
  readonly stroke: string;
  readonly tint: string;
}

/** All colours of one theme. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  readonly families: Readonly<Record<KindFamily, Hue>>;
  readonly dimensions: Readonly<Record<DimensionHue, Hue>>;
  /** How much of a mark shows through the veil. */
  readonly veil: number;
}

/** A stroke with its tint. */
export const hue = (stroke: string, tint: string): Hue => ({ stroke, tint });

const LIGHT: Palette = {
  inks: {
    paper: '#FAF8F3',
    panel: '#FFFEFB',
    land: '#F3EFE5',
    coast: '#D9D2C1',
    hover: '#F1ECE0',
    rule: '#E2DCCF',
    rule2: '#C9C2B2',
    link: '#888376',
    'link-doc': '#6F7276',
    'link-con': '#7C7B74',
    ink: '#1B2026',
    ink2: '#454B52',
    ink3: '#646A70',
    sel: '#F4D98B',
    rubric: '#A3212B',
  },
  families: {
    actor: hue('#1A6AA8', '#DCE7F1'),
    document: hue('#774708', '#F5EACF'),
    idea: hue('#1A5E4C', '#D3EAE1'),
    action: hue('#6A3E7C', '#EBDFEE'),
    critique: hue('#BC4F22', '#F7DFD7'),
    threat: hue('#454B52', '#FFFEFB'),
  },
  dimensions: {
    economic: hue('#7A5400', '#F3E3BD'),
    food: hue('#3E8C38', '#DCEBCF'),
    health: hue('#94264F', '#F6DAE5'),
    environmental: hue('#1F8594', '#D0E8EC'),
    personal: hue('#C85A08', '#F9DFCF'),
    community: hue('#2B5394', '#D8E5F5'),
    political: hue('#8A52B8', '#E5DDF1'),
  },
  veil: 0.33,
};

const DARK: Palette = {
  inks: {
    paper: '#14171B',
    panel: '#1A1E23',
    land: '#1B2025',
    coast: '#343B43',
    hover: '#242A30',
    rule: '#2B3138',
    rule2: '#414952',
    link: '#78808A',
    'link-doc': '#9A9DA0',
    'link-con': '#8A9096',
    ink: '#F0ECE3',
    ink2: '#C4C2BB',
    ink3: '#979A9D',
    sel: '#6B5A22',
    rubric: '#F08A7E',
  },
  families: {
    actor: hue('#8FB8EE', '#1C3247'),
    document: hue('#E6C563', '#3A3019'),
    idea: hue('#60D2A8', '#15382E'),
    action: hue('#BD8FC0', '#38283D'),
    critique: hue('#E58862', '#45261C'),
    threat: hue('#C4C2BB', '#1A1E23'),
  },
  dimensions: {
    economic: hue('#F0BD4C', '#3A2F16'),
    food: hue('#9AD77A', '#233618'),
    health: hue('#DB79A5', '#43202F'),
    environmental: hue('#5AD3D0', '#12363A'),
    personal: hue('#EE8253', '#46271A'),
    community: hue('#58A2EC', '#1C3149'),
    political: hue('#CBB3F2', '#30264A'),
  },
  veil: 0.36,
};

/** The two themes. */
export const palette = { light: LIGHT, dark: DARK } as const;
export type ThemeName = keyof typeof palette;

/** The hue a dimension names, if it is one of ours: text from a file never becomes a colour. */
export const dimensionHue = (theme: Palette, name: string | undefined): Hue =>
  DIMENSION_HUES.includes(name as DimensionHue) ? theme.dimensions[name as DimensionHue] : theme.families.threat;

/** The hue of a family of kinds; an unknown family is drawn as a threat, in plain ink. */
export const familyHue = (theme: Palette, family: string | undefined): Hue =>
  KIND_FAMILIES.includes(family as KindFamily) ? theme.families[family as KindFamily] : theme.families.threat;
