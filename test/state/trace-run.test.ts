import { describe, expect, it } from 'vitest';
import { createTracer } from '../../src/app/create-tracer.ts';
import { changeTrace, closeInquiry, openTrace } from '../../src/state/open-inquiry.ts';
import { spotlightOf } from '../../src/state/spotlight.ts';
import { createStore } from '../../src/state/store.ts';
import { disputeEntries } from '../../src/state/disputes.ts';
import { knownText, lengthText, traceEntry } from '../../src/state/trace-entry.ts';
import { openTraceOf, traceRunOf, type TraceRun } from '../../src/state/trace-run.ts';
import { tracedYears } from '../../src/state/trace-years.ts';
import { aClaim, aModel, aNode, anEvidence } from '../builders.ts';
import { aState } from './a-state.ts';

const agenda = aNode('report:agenda', { label: 'An Agenda for Peace', when: '1992' });
const approach = aNode('definition:un', { label: 'UN approach', when: '1994' });
const policy = aNode('report:policy', { label: 'JSP 1325', when: '2019' });
const model = aModel({
  nodes: [agenda, approach, policy],
  claims: [
    aClaim(agenda.id, 'introduces', approach.id, { when: '1994', evidence: [anEvidence({})] }),
    aClaim(approach.id, 'narrows', policy.id, { when: '2019', evidence: [anEvidence({})] }),
    aClaim(policy.id, 'adopts', approach.id, { when: '2019', evidence: [anEvidence({ basis: 'inferred' })] }),
  ],
});

const aTracedStore = () => {
  const store = createStore(aState(model));
  const tracer = createTracer(store);
  const settled = (): Promise<TraceRun> =>
    new Promise((resolve) => {
      const subscription = store.subscribe((state) => {
        const run = traceRunOf(state);
        if (run.kind !== 'done') return;
        subscription.dispose();
        resolve(run);
      });
    });
  return { store, tracer, settled };
};

describe('a trace that is asked for', () => {
  it('runs, and then its answer is there, lit, with its years', async () => {
    const { store, settled } = aTracedStore();
    const done = settled();
    store.dispatch(changeTrace({ from: agenda.id, to: policy.id }));
    expect(traceRunOf(store.state).kind).toBe('running');
    expect(spotlightOf(store.state)).toBeUndefined();
    await done;
    const open = openTraceOf(store.state)!;
    expect(open.trace.nodes).toEqual([agenda.id, approach.id, policy.id]);
    expect(spotlightOf(store.state)).toEqual({
      kind: 'trace',
      open: open.trace,
      years: ['1994', '2019'],
      others: [],
      hop: undefined,
      number: 1,
    });
    expect(tracedYears(store.state)).toEqual([1992, 1994, 2019]);
  });

  it('keeps its answer while another trace of it is opened, and drops it with the question', async () => {
    const { store, settled } = aTracedStore();
    const done = settled();
    store.dispatch(changeTrace({ from: agenda.id, to: policy.id }));
    const run = await done;
    store.dispatch(openTrace(0, 1));
    expect(traceRunOf(store.state)).toBe(run);
    store.dispatch(closeInquiry());
    expect(traceRunOf(store.state)).toEqual({ kind: 'none' });
  });

  it('answers the last question only', async () => {
    const { store, settled } = aTracedStore();
    const done = settled();
    store.dispatch(changeTrace({ from: agenda.id, to: policy.id }));
    store.dispatch(changeTrace({ from: agenda.id, to: approach.id }));
    const run = await done;
    expect(run.kind === 'done' && run.ask.to).toBe(approach.id);
  });

  it('says why there is none, and what would help', async () => {
    const { store, settled } = aTracedStore();
    const done = settled();
    store.dispatch(changeTrace({ from: policy.id, to: agenda.id }));
    const run = await done;
    expect(run.kind === 'done' && run.result.loosen?.map(({ change }) => change)).toEqual(['turn-round']);
  });
});

describe('the entry of a trace', () => {
  it('tells length, basis and hops with what they say', async () => {
    const { store, settled } = aTracedStore();
    const done = settled();
    store.dispatch(changeTrace({ from: agenda.id, to: policy.id }));
    await done;
    const entry = traceEntry(model, openTraceOf(store.state)!.trace);
    expect([lengthText(entry), knownText(entry)]).toEqual(['2 hops, 27 years', '1 stated, 1 inferred']);
    expect(entry.hops.map(({ from, words, to, year }) => [from.label, words, to.label, year])).toEqual([
      ['An Agenda for Peace', 'introduced', 'UN approach', '1994'],
      ['UN approach', 'adopted by', 'JSP 1325', '2019'],
    ]);
  });
});

describe('where sources differ', () => {
  it('lists both sides with who says so', () => {
    const split = aModel({
      nodes: [agenda, approach, policy],
      claims: [
        aClaim(agenda.id, 'introduces', approach.id, { when: '1992', evidence: [anEvidence({})] }),
        aClaim(policy.id, 'introduces', approach.id, {
          when: '1994',
          evidence: [anEvidence({})],
          disputes: [aClaim(agenda.id, 'introduces', approach.id).id],
        }),
      ],
    });
    const entries = disputeEntries(aState(split));
    expect(entries.map(({ about, sides }) => [about.label, ...sides.map(({ sentence }) => sentence)])).toEqual([
      ['UN approach', 'An Agenda for Peace introduces UN approach (1992)', 'JSP 1325 introduces UN approach (1994)'],
    ]);
    expect(disputeEntries(aState(split))).toBe(entries);
  });
});
