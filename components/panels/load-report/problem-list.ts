import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../src/model/problem.ts';

const placeOf = ({ file, path, line, column }: Problem): string => {
  const at = [line, column].filter((part) => part !== undefined).join(':');
  const where = [file, at].filter(Boolean).join(':');
  return [where, path].filter(Boolean).join(' · ');
};

const renderProblem = (problem: Problem): TemplateResult => {
  const place = placeOf(problem);
  return html`
    <li>
      <p>${problem.message}</p>
      ${place === '' ? nothing : html`<p class="place">${place}</p>`}
      ${problem.excerpt === undefined ? nothing : html`<pre><code>${problem.excerpt}</code></pre>`}
      ${problem.hint === undefined ? nothing : html`<p class="hint">${problem.hint}</p>`}
      <p class="code">${problem.code}</p>
    </li>
  `;
};

/** Problems one below the other: what, where, the offending text, what to do, and the code. */
export const problemList = (problems: readonly Problem[]): TemplateResult =>
  html`<ol class="problems">${problems.map(renderProblem)}</ol>`;

/** Styles of {@link problemList}. */
export const problemStyles = css`
  .problems li {
    padding-block: 8px;
    border-block-start: 1px solid var(--stemma-rule);
    overflow-wrap: anywhere;
  }
  .problems .place,
  .problems .code {
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .problems .hint {
    color: var(--stemma-ink2);
  }
  .problems pre {
    margin: 4px 0;
    padding: 5px 8px;
    border-radius: 4px;
    background: var(--stemma-hover);
    font: 12px/1.45 ui-monospace, monospace;
    white-space: pre-wrap;
  }
`;
