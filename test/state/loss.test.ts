import { describe, expect, it } from 'vitest';
import { exportAs } from '../../src/app/export-as.ts';
import { viewPoster } from '../../src/app/view-poster.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { createModel } from '../../src/model/create-model.ts';
import { announcement } from '../../src/state/announcement.ts';
import { lossText } from '../../src/state/loss.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { stillState } from '../../src/state/still-state.ts';
import { graphSummary } from '../../src/state/summary.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { viewText } from '../../src/state/view-text.ts';
import { readXml, textsOf } from '../engine/svg/read-xml.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';

const LOSS = 'Loaded 1 of 2 claims; 1 points to a missing node';

/** Two reports and the one of two claims that could be loaded. */
const parsed = parseDataset({
  stemma: 1,
  id: 'part',
  title: 'Part',
  version: '2.0',
  sources: [{ id: 's', label: 'Sheet' }],
  nodes: ['a', 'b'].map((id) => ({ id: `report:${id}`, kind: 'report', label: id })),
  claims: ['a', 'gone'].map((id) => ({
    id,
    from: 'report:b',
    relation: 'cites',
    to: `report:${id}`,
    evidence: [{ source: 's' }],
  })),
});
const { dataset, report } = parsed.ok ? parsed.value : expect.fail('nothing was loaded');
const view = { ...INITIAL_VIEW, view: 'list' as const };
const part = stillState(createModel(dataset), view, report);

describe('what could not be loaded', () => {
  it('is told where something was dropped', () => {
    expect([lossText(part), lossText(aState(HISTORY)), lossText(stillState(HISTORY, view))]).toEqual([LOSS, '', '']);
  });

  it('stands in every text about the graph, which never calls itself all', () => {
    expect(viewText(part)).toBe(`List: all 2 nodes and 1 claim that were loaded. ${LOSS}`);
    expect(viewText(part, 'dataset')).toBe(`All 2 nodes and 1 claim that were loaded. ${LOSS}`);
    expect(graphSummary(part)).toBe(`Part. 2 nodes and 1 claim from 1 source: 2 reports. ${LOSS}.`);
    const empty = after(part, setFilter({ kinds: ['person'] }));
    expect(announcement(part, empty)).toBe('Showing all 2 nodes and 1 claim that were loaded.');
  });

  it('stands in pictures', async () => {
    const svg = readXml(await (await exportAs(part, 'svg')).text());
    expect(textsOf(svg, 'text')).toEqual(
      expect.arrayContaining(['Shown: all 2 nodes and 1 claim that were loaded, from 1 source.', `${LOSS}.`]),
    );
    expect(textsOf(svg, 'desc')[0]).toContain(LOSS);
    expect(await viewPoster(createModel(dataset), view, { report })).toContain(LOSS);
  });

  it.each(['md', 'bibtex', 'ris', 'csl', 'json'])('stands in %s, of the view and of the dataset', async (format) => {
    for (const scope of ['view', 'dataset'] as const)
      expect((await (await exportAs(part, format, { scope })).text()).replaceAll('\\', '')).toContain(LOSS);
  });
});
