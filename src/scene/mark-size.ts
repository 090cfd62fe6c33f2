const HUB_DEGREE = 14;
const CARRIES_LINEAGE = new Set(['report', 'definition', 'concept']);

/** Nominal radius of a mark in scene units, by kind and number of links. */
export const radiusOf = (kind: string, degree: number, isGroup: boolean): number => {
  if (kind === 'dimension') return 13;
  if (isGroup) return 8;
  if (degree >= HUB_DEGREE) return kind === 'institution' ? 11 : 12;
  if (degree >= 5 && CARRIES_LINEAGE.has(kind)) return 9;
  return degree >= 3 ? 7.5 : 6.5;
};
