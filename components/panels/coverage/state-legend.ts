import { html, type TemplateResult } from 'lit';
import type { CoverageState } from '../../../src/state/coverage-table.ts';
import { stateGlyph } from './state-glyph.ts';

const WORDS: readonly (readonly [CoverageState, word: string, meaning: string])[] = [
  ['stated', 'stated', 'the source says so'],
  ['inferred', 'inferred', 'we read it from the source'],
  ['excluded', 'excluded', 'a source or a closed list leaves it out'],
  ['none', 'no evidence here', 'silence, not a “no”'],
];

/** What the four signs of the matrix mean. */
export const stateLegend = (isLine: boolean): TemplateResult => html`
  <ul class="legend ${isLine ? 'line' : ''}" aria-label="Signs">
    ${WORDS.map(([state, word, meaning]) => html`<li>${stateGlyph(state, undefined)}<span><b>${word}</b> ${meaning}</span></li>`)}
  </ul>
`;
