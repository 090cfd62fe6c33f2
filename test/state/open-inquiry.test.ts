import { describe, expect, it } from 'vitest';
import { USUAL_ASK } from '../../src/state/inquiry.ts';
import {
  changeTrace,
  closeInquiry,
  openInquiry,
  openTrace,
  traceFrom,
  turnTrace,
} from '../../src/state/open-inquiry.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { aClaim, aModel, aNode, nodeId } from '../builders.ts';
import { after, aState } from './a-state.ts';

const agenda = aNode('report:agenda');
const approach = aNode('definition:un');
const policy = aNode('report:policy');
const model = aModel({
  nodes: [agenda, approach, policy],
  claims: [aClaim(agenda.id, 'introduces', approach.id)],
});
const start = aState(model);

describe('asking for a trace', () => {
  it('starts with what is selected, first to last, and puts the selection away', () => {
    const { view } = after(start, selectNodes([agenda.id, policy.id]), openInquiry('trace'));
    expect(view.inquiry).toEqual({ kind: 'trace', ask: { ...USUAL_ASK, from: agenda.id, to: policy.id }, open: 0 });
    expect(view.selection).toEqual({ nodes: [], claims: [] });
  });

  it('goes from one node and then to the next, and after that starts anew', () => {
    const first = after(start, traceFrom(agenda.id));
    const second = after(first, traceFrom(policy.id));
    const third = after(second, traceFrom(approach.id));
    const ends = [first, second, third].map(
      ({ view }) => view.inquiry?.kind === 'trace' && [view.inquiry.ask.from, view.inquiry.ask.to],
    );
    expect(ends).toEqual([
      [agenda.id, undefined],
      [agenda.id, policy.id],
      [approach.id, undefined],
    ]);
  });

  it('keeps the question the same object while another answer is opened, and opens the first for another question', () => {
    const asked = after(start, changeTrace({ from: agenda.id, to: policy.id }));
    const opened = after(asked, openTrace(2, 1));
    expect(opened.view.inquiry).toEqual({ ...asked.view.inquiry, open: 2, hop: 1 });
    expect(opened.view.inquiry?.kind === 'trace' && opened.view.inquiry.ask).toBe(
      asked.view.inquiry?.kind === 'trace' && asked.view.inquiry.ask,
    );
    expect(after(opened, changeTrace({ maxHops: 3 })).view.inquiry).toMatchObject({ open: 0, ask: { maxHops: 3 } });
  });

  it('turns round, and takes an end back', () => {
    const { view } = after(
      start,
      changeTrace({ from: agenda.id, to: policy.id }),
      turnTrace(),
      changeTrace({ to: undefined }),
    );
    expect(view.inquiry).toEqual({ kind: 'trace', ask: { ...USUAL_ASK, from: policy.id }, open: 0 });
  });

  it('knows only nodes of the graph', () => {
    expect(after(start, traceFrom(nodeId('report:gone')))).toBe(start);
    expect(after(start, changeTrace({ from: nodeId('report:gone') }))).toBe(start);
  });
});

describe('other inquiries', () => {
  it('compares what is selected', () => {
    const { view } = after(start, selectNodes([agenda.id, policy.id]), openInquiry('compare'));
    expect([view.inquiry, view.compared]).toEqual([{ kind: 'compare' }, [agenda.id, policy.id]]);
  });

  it('closes, and closing nothing changes nothing', () => {
    expect(after(start, openInquiry('disputes'), closeInquiry()).view.inquiry).toBeUndefined();
    expect(after(start, closeInquiry())).toBe(start);
  });
});
