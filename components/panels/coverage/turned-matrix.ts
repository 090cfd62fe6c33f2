import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../../../src/scene/shortened.ts';
import type { RowView } from '../../../src/state/coverage-table.ts';
import { cellView, countOf, headButton, pictogram, totalOf, type MatrixContext } from './matrix.ts';

const LONGEST_HEAD = 24;

/** Dimensions down, nodes across, their names at 45°; nodes without evidence are only counted. */
export const turnedMatrix = (context: MatrixContext): TemplateResult => {
  const { table, open } = context;
  const nodes = table.groups.flatMap(({ rows }) => rows);
  const silent = table.groups.reduce((sum, group) => sum + group.silent.length, 0);
  return html`
    <table class="turned" role="grid" aria-label=${`Coverage: ${table.columns.length} dimensions by ${table.summary}`}>
      <thead>
        <tr>
          <th class="corner" scope="col"><span class="unseen">Dimension</span></th>
          ${nodes.map((row) => nodeHead(context, row))}
          <th class="total" scope="col">Stated</th>
          <th class="total" scope="col">Inferred</th>
        </tr>
      </thead>
      <tbody>
        ${table.columns.map(({ node, name, totals }, j) => {
          const crossed = open?.column === node.id ? 'crossed' : '';
          return html`
            <tr class=${crossed === '' ? '' : 'crossed-row'}>
              <th class="row ${crossed}" scope="row">${headButton(context, node.id, html`${pictogram(node, 16)}<span class="cut">${name}</span>`, node.label)}</th>
              ${nodes.map(({ cells }, i) => cellView(context, cells[j]!, node.colour, i))}
              <td class="total ${crossed}">${countOf(totals.stated)}</td>
              <td class="total light ${crossed}">${countOf(totals.inferred)}</td>
            </tr>
          `;
        })}
      </tbody>
      <tfoot>
        <tr>
          <th class="row" scope="row"><b>Stated</b> + inferred</th>
          ${nodes.map(({ node, totals }) => html`<td class="sum ${open?.row === node.id ? 'crossed' : ''}">${totalOf(totals)}</td>`)}
          <td class="total"><b>${table.totals.stated}</b></td>
          <td class="total light">${table.totals.inferred}</td>
        </tr>
      </tfoot>
    </table>
    ${silent > 0 ? html`<p class="left-out">${silent} more without any evidence here.</p>` : nothing}
  `;
};

const nodeHead = (context: MatrixContext, { node, name }: RowView): TemplateResult => html`
  <th class="slanted ${context.open?.row === node.id ? 'crossed' : ''}" scope="col">
    ${headButton(context, node.id, html`<span>${shortened(name, LONGEST_HEAD)}</span>`, node.label)}
  </th>
`;
