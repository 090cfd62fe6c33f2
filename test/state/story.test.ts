import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/records.ts';
import { parseAddress } from '../../src/state/address.ts';
import { announcement } from '../../src/state/announcement.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { closeStory, showStory } from '../../src/state/show-story.ts';
import { storiesOf, storyNow } from '../../src/state/story-now.ts';
import { storyPage, toStoryPlace } from '../../src/state/story-place.ts';
import { isQuotedFrom, storySources } from '../../src/state/story-sources.ts';
import { quotationsIn, storyParagraphs } from '../../src/state/story-text.ts';
import { takeView } from '../../src/state/take-view.ts';
import { toView } from '../../src/state/to-view.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { writeAddress } from '../../src/state/write-address.ts';
import { aModel, nodeId } from '../builders.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';

const STORIES: Dataset['stories'] = [
  {
    id: 'want',
    title: 'What became of want',
    steps: [
      { title: 'The report', view: 'sel=report:hdr&to=1994', text: 'The *report* of 1994.' },
      { title: 'Dropped', view: 'view=list&claims=eu-un&family=lineage', text: 'It “solely  aims” at fear.' },
      { view: 'focus=concept:hs&sel=node:gone', text: 'The end.' },
    ],
  },
  { id: 'empty', title: 'No steps', steps: [] },
];

const MODEL = aModel({ ...HISTORY.dataset, stories: STORIES });

describe('showStory', () => {
  it('takes the view of a step and keeps the place', () => {
    const { view } = after(aState(MODEL, { time: { from: 2000 }, view: 'table' }), showStory('want', 2));
    expect(view.story).toEqual({ id: 'want', step: 2 });
    expect([view.view, view.selection.claims, view.filter.families, view.time]).toEqual([
      'list',
      ['eu-un'],
      ['lineage'],
      {},
    ]);
  });

  it('begins at the first step and ends at the last', () => {
    expect(after(aState(MODEL), showStory('want')).view.story?.step).toBe(1);
    expect(after(aState(MODEL), showStory('want', 9)).view.story?.step).toBe(3);
    expect(after(aState(MODEL), showStory('want', -1)).view.story?.step).toBe(1);
  });

  it('names what a step asks for and the graph has not', () => {
    const state = after(aState(MODEL), showStory('want', 3));
    expect([state.view.selection.nodes, state.notice]).toEqual([[], 'Not in this dataset: “node:gone”.']);
  });

  it('changes nothing for an unknown story, or one without steps', () => {
    const state = aState(MODEL);
    expect(showStory('gone')(state)).toBe(state);
    expect(showStory('empty')(state)).toBe(state);
    expect(showStory('__proto__')(state)).toBe(state);
  });

  it('stays in the story while the reader looks around, until it is left', () => {
    const around = after(aState(MODEL), showStory('want', 2), selectNodes([nodeId('concept:hs')]));
    expect([around.view.story?.step, around.view.selection.nodes]).toEqual([2, ['concept:hs']]);
    const left = closeStory()(around);
    expect(left.view.story).toBeUndefined();
    expect(left.view.selection).toBe(around.view.selection);
    expect(closeStory()(left)).toBe(left);
  });
});

describe('a story in the address', () => {
  const restored = (address: string) => takeView({ ...INITIAL_VIEW, ...parseAddress(address).view })(aState(MODEL));

  it('stands by its id and step, the first step left out', () => {
    expect(writeAddress({ ...INITIAL_VIEW, story: { id: 'want', step: 1 } }).text).toBe('v=1&story=want');
    expect(writeAddress({ ...INITIAL_VIEW, story: { id: 'want', step: 2 } }).text).toBe('v=1&story=want&step=2');
  });

  it('comes back with whatever the reader did since', () => {
    const { view } = after(aState(MODEL), showStory('want', 2), selectNodes([nodeId('concept:hs')]));
    expect(restored(writeAddress(view).text).view).toEqual({ ...view, trail: [] });
  });

  it('alone stands for the view of its step', () => {
    const { view } = after(aState(MODEL), showStory('want', 2));
    expect(restored('story=want&step=2').view).toEqual(view);
    expect(restored('story=want&step=99').view.story).toEqual({ id: 'want', step: 3 });
    expect(restored('story=want&step=soon').view.story).toEqual({ id: 'want', step: 1 });
  });

  it('is named where it is gone', () => {
    const state = restored('story=gone&step=2&view=list');
    expect([state.view.story, state.view.view, state.notice]).toEqual([
      undefined,
      'list',
      'Not in this dataset: “gone”.',
    ]);
  });

  it('comes back from a view that a page kept', () => {
    expect(toView({ story: { id: 'want', step: 2 } }).story).toEqual({ id: 'want', step: 2 });
    expect(toView({ story: { id: 7, step: 2 } }).story).toBeUndefined();
    expect(toView({ story: { id: 'want', step: 'two' } }).story).toEqual({ id: 'want', step: 1 });
  });
});

describe('the story that is read', () => {
  it('is told to a listener by its step, not by what the step shows', () => {
    const before = aState(MODEL);
    const first = showStory('want')(before);
    expect(announcement(first, before)).toBe('What became of want, step 1 of 3: The report.');
    expect(announcement(showStory('want', 3)(first), first)).toBe('What became of want, step 3 of 3.');
  });

  it('is the same page for the same place', () => {
    const state = showStory('want', 2)(aState(MODEL));
    expect(storyNow(state)).toEqual({ story: STORIES[0], step: STORIES[0]?.steps[1], number: 2 });
    expect(storyNow(state)).toBe(storyNow({ ...state }));
    expect(storyNow(aState(MODEL))).toBeUndefined();
  });

  it('is one of those that have a step', () => {
    expect(storiesOf(aState(MODEL)).map(({ id }) => id)).toEqual(['want']);
  });
});

describe('storySources', () => {
  const sourcesOf = (step: number) => storySources(MODEL, storyPage(MODEL, toStoryPlace('want', step))!.step);

  it('finds the places that quotations and selected claims rest on, each once', () => {
    expect(sourcesOf(2)).toEqual([
      { label: 'CCOE info sheet', locator: 'The European Union, footnote 16, page 5', claims: ['eu-un'] },
      { label: 'UN, activities in 2014', locator: '', claims: ['eu-un'] },
    ]);
  });

  it('names the sources of what is shown where nothing is quoted', () => {
    expect(sourcesOf(1)).toEqual([{ label: 'UN, activities in 2014', locator: '', claims: [] }]);
  });

  it('folds blanks and marks of emphasis, and nothing else', () => {
    expect(isQuotedFrom('the *UN*  developed four', 'the UN developed')).toBe(true);
    expect(isQuotedFrom('The UN developed', 'the UN developed')).toBe(false);
  });
});

describe('storyParagraphs', () => {
  it('sets emphasis and quotations apart, by paragraphs', () => {
    expect(storyParagraphs('The *JSP 1325*\nsays “so”.\n\nEnd.')).toEqual([
      [
        { kind: 'plain', text: 'The ' },
        { kind: 'emphasis', text: 'JSP 1325' },
        { kind: 'plain', text: ' says ' },
        { kind: 'quotation', text: '“so”' },
        { kind: 'plain', text: '.' },
      ],
      [{ kind: 'plain', text: 'End.' }],
    ]);
  });

  it('keeps a quotation within a quotation, and takes a lone mark for text', () => {
    expect(quotationsIn('It “introduced an “integrated approach””, 2 * 3 * 4, and “left open')).toEqual([
      'introduced an “integrated approach”',
    ]);
  });

  it('loses no letter of any text', () => {
    const letters = (text: string): string => text.replace(/[\s*]/gu, '');
    const piece = fc.constantFrom('“', '”', '*', ' ', '\n\n', 'word', '<b>', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const runs = storyParagraphs(text).flat();
        expect(letters(runs.map((run) => run.text).join(''))).toBe(letters(text));
      }),
    );
  });
});
