import { describe, expect, it } from 'vitest';
import { announcement } from '../../src/state/announcement.ts';
import { claimCitation, nodeCitation } from '../../src/state/citation.ts';
import { focusOn } from '../../src/state/focus-on.ts';
import { openGroup } from '../../src/state/open-group.ts';
import { clearSelection, selectClaims, selectNodes } from '../../src/state/select-nodes.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { setLoad } from '../../src/state/set-load.ts';
import { setNotice } from '../../src/state/set-notice.ts';
import { settleCamera } from '../../src/state/settle-camera.ts';
import { showTable, showView } from '../../src/state/show-view.ts';
import { INITIAL_STATE } from '../../src/state/store.ts';
import { graphSummary, shownCounts } from '../../src/state/summary.ts';
import { dateText } from '../../src/model/date-text.ts';
import { counted, listed, locatorText } from '../../src/state/wording.ts';
import type { Transition } from '../../src/state/explorer-state.ts';
import { claimId, nodeId } from '../builders.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';

const start = aState(HISTORY);

describe('wording', () => {
  it('counts, lists, dates and places as English does', () => {
    expect([counted(1, 'node'), counted(1204, 'node'), counted(0, 'person', 'people')]).toEqual([
      '1 node',
      '1,204 nodes',
      '0 people',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
    expect([dateText('199X'), dateText('1999/..'), dateText('soon'), dateText(undefined)]).toEqual([
      '1990s',
      'since 1999',
      'soon',
      '',
    ]);
    expect(locatorText({ section: 'The European Union', footnote: 16, 'line-of-effort': 'two' })).toBe(
      'The European Union, footnote 16, line of effort two',
    );
    expect(locatorText(undefined)).toBe('');
  });
});

describe('graphSummary', () => {
  it('says what the graph holds, and what of it is shown', () => {
    expect(graphSummary(INITIAL_STATE)).toBe('');
    expect(graphSummary(start)).toBe(
      'Human security. 6 nodes and 6 claims from 2 sources, 1992 to 2004: 2 reports, 2 definitions, 1 concept and 1 element. 2 claims are disputed.',
    );
    const filtered = after(start, setFilter({ kinds: ['definition'] }));
    expect(graphSummary(filtered)).toMatch(/ Shown now: 2 of 6 nodes and 1 of 6 claims\.$/);
    expect(shownCounts(start)).toBe('all 6 nodes and 6 claims');
  });
});

describe('announcement', () => {
  const heard = (...transitions: readonly Transition[]): string | undefined => {
    const before = after(start, ...transitions.slice(0, -1));
    return announcement(after(before, ...transitions.slice(-1)), before);
  };

  it('tells of filter, focus, view, selection and groups', () => {
    expect(heard(setFilter({ kinds: ['definition'] }))).toBe('Showing 2 of 6 nodes and 1 of 6 claims.');
    expect(heard(setFilter({ kinds: ['person'] }))).toBe('Nothing found.');
    expect(heard(setFilter({ kinds: ['person'] }), setFilter({}))).toBe('Showing all 6 nodes and 6 claims.');
    expect(heard(focusOn(nodeId('report:hdr')))).toBe('Showing 3 of 6 nodes and 2 of 6 claims.');
    expect(heard(showView('list'))).toBe('List view.');
    expect(heard(showTable('claims'))).toBe('Table of claims.');
    expect(heard(selectNodes([nodeId('report:hdr')]))).toBe('Selected: HDR 1994, report, 2 claims.');
    expect(heard(selectClaims([claimId('eu-un')]))).toBe('Selected: 1 claim between EU 2004 and UN approach.');
    expect(heard(selectNodes([nodeId('report:hdr')]), clearSelection())).toBe('Nothing selected.');
    expect(heard(openGroup('group:x'))).toBe('Group opened.');
    expect(heard(setNotice('Not in this dataset: “x”.'))).toBe('Not in this dataset: “x”.');
  });

  it('is silent where only the camera moved', () => {
    expect(heard(settleCamera({ x: 1, y: 1, zoom: 1 }))).toBeUndefined();
  });

  it('tells of loading and of failure', () => {
    expect(announcement(after(start, setLoad({ kind: 'loading', what: 'graph.json' })), start)).toBe(
      'Loading graph.json.',
    );
    expect(announcement(start, INITIAL_STATE)).toBe('Loaded 6 nodes and 6 claims.');
    const problems = [{ code: 'empty', message: 'The file is empty.', severity: 'error' }] as const;
    expect(announcement(after(start, setLoad({ kind: 'failed', problems })), start)).toBe(
      'Not loaded. The file is empty.',
    );
  });
});

describe('citation', () => {
  it('cites a claim with every piece of evidence and its rivals', () => {
    expect(claimCitation(HISTORY, HISTORY.claim(claimId('hdr-hs'))!, 'https://example.org/#sel=hdr')).toBe(
      'HDR 1994 introduces Human security (1994). “first coined”, UN, activities in 2014, 2014, page 3 (inferred). ' +
        'Sources differ: An Agenda for Peace introduces Human security (1992). ' +
        'In: Human security, version 1.0.0, CC-BY-4.0. https://example.org/#sel=hdr',
    );
  });

  it('cites a node with the sources it rests on', () => {
    expect(nodeCitation(HISTORY, HISTORY.node(nodeId('report:hdr'))!)).toBe(
      'HDR 1994 (Report, 1994). UN: HDR/1994. 2 claims from 1 source: UN, activities in 2014, 2014. In: Human security, version 1.0.0, CC-BY-4.0.',
    );
  });
});
