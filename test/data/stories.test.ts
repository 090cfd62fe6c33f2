import { beforeAll, describe, expect, it } from 'vitest';
import { visible } from '../../src/analysis/visible.ts';
import type { IndexedModel } from '../../src/model/create-model.ts';
import type { Story } from '../../src/model/records.ts';
import { parseAddress } from '../../src/state/address.ts';
import { knownView } from '../../src/state/known-view.ts';
import type { StoryStep } from '../../src/state/story-place.ts';
import { isQuotedFrom, storySources } from '../../src/state/story-sources.ts';
import { quotationsIn } from '../../src/state/story-text.ts';
import { storyView } from '../../src/state/story-view.ts';
import { humanSecurity } from './human-security.ts';

/** Views by the names that addresses give them, also those that an older version falls back from. */
const VIEW_NAMES = new Set(['network', 'lineage', 'definitions', 'coverage', 'timeline', 'list', 'table']);

interface Told {
  readonly place: string;
  readonly story: Story;
  readonly step: StoryStep;
  readonly number: number;
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

describe('the stories about human security', () => {
  let model: IndexedModel;
  let told: readonly Told[];

  const placesWhere = (isWrong: (one: Told) => boolean): readonly string[] =>
    told.filter(isWrong).map(({ place }) => place);
  const viewOf = ({ story, step, number }: Told) => storyView(step, { id: story.id, step: number });

  beforeAll(async () => {
    model = await humanSecurity();
    told = model.dataset.stories.flatMap((story) =>
      story.steps.map((step, i) => ({ place: `${story.id}, step ${i + 1}`, story, step, number: i + 1 })),
    );
  });

  it('are all there, in the order of the list', () => {
    expect(model.dataset.stories.map(({ id }) => id)).toEqual([
      'one-definition-six-hands',
      'stakeholder-overview',
      'un-approach',
      'un-institutions',
      'eu-approach',
      'national-governments',
      'think-tanks-and-ngos',
      'rights-organisations',
      'developing-a-programme',
      'strategies-and-capacities',
      'nato-approach',
      'resolution-66-290',
      'migration-processes',
      'nato-2021',
      'cleer-project',
      'activities-of-2014',
    ]);
  });

  it('have a title, a summary, and four to eight steps with titles', () => {
    const isWhole = ({ summary, steps }: Story): boolean =>
      summary !== undefined &&
      steps.length >= 4 &&
      steps.length <= 8 &&
      steps.every(({ title }) => title !== undefined);
    expect(model.dataset.stories.filter((story) => !isWhole(story))).toEqual([]);
  });

  it('take a paragraph of a readable length for each step', () => {
    expect(placesWhere(({ step }) => wordsOf(step.text).length < 25 || wordsOf(step.text).length > 110)).toEqual([]);
  });

  it('have addresses that are understood to the last key', () => {
    const nameOf = (view: string): string => new URLSearchParams(view).get('view') ?? '';
    expect(placesWhere(({ step }) => parseAddress(step.view).foreign.length > 0)).toEqual([]);
    expect(placesWhere(({ step }) => !VIEW_NAMES.has(nameOf(step.view)))).toEqual([]);
  });

  it('ask only for what the dataset has', () => {
    expect(told.flatMap((one) => knownView(viewOf(one), model).gone.map((id) => `${one.place}: ${id}`))).toEqual([]);
  });

  it('show something at each step, and what they select is among it', () => {
    const isEmpty = (one: Told): boolean => {
      const { filter, time, focus, selection } = viewOf(one);
      const shown = visible(model, filter, time, focus);
      const areShown =
        selection.nodes.every((id) => shown.nodes.has(id)) && selection.claims.every((id) => shown.claims.has(id));
      const isBare = one.step.view.startsWith('view=list') ? false : shown.claims.size === 0;
      return shown.nodes.size < 2 || isBare || !areShown;
    };
    expect(placesWhere(isEmpty)).toEqual([]);
  });

  it('quote nothing but phrases of evidence, twelve words at most', () => {
    const phrases = model.claims.flatMap(({ evidence }) => evidence.flatMap(({ phrase }) => phrase ?? []));
    const isPhrase = (quotation: string): boolean =>
      wordsOf(quotation).length <= 12 && phrases.some((phrase) => isQuotedFrom(phrase, quotation));
    const wrong = told.flatMap(({ place, step }) =>
      quotationsIn(step.text)
        .filter((one) => !isPhrase(one))
        .map((one) => `${place}: ${one}`),
    );
    expect(wrong).toEqual([]);
    expect(told.flatMap(({ step }) => quotationsIn(step.text)).length).toBeGreaterThan(100);
  });

  it('rest on sources at each step', () => {
    expect(placesWhere(({ step }) => storySources(model, step).length === 0)).toEqual([]);
  });
});
