import { html, type TemplateResult } from 'lit';
import { storyParagraphs, type TextRun } from '../../../src/state/story-text.ts';

const runView = ({ kind, text }: TextRun): TemplateResult | string => {
  if (kind === 'emphasis') return html`<em>${text}</em>`;
  return kind === 'quotation' ? html`<q>${text}</q>` : text;
};

/** The text of a step as paragraphs: emphasis slanted, words of a source in the face of quotations. */
export const storyRuns = (text: string): readonly TemplateResult[] =>
  storyParagraphs(text).map((runs) => html`<p>${runs.map(runView)}</p>`);
