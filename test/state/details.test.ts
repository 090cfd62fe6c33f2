import { describe, expect, it } from 'vitest';
import { claimsDetails, detailsOf, nodeDetails, wayBack, type NodeDetails } from '../../src/state/details.ts';
import type { ClaimEntry } from '../../src/state/claim-entry.ts';
import { selectClaims, selectNodes } from '../../src/state/select-nodes.ts';
import { plainSentence, sentenceOf } from '../../src/state/sentence.ts';
import { claimId, nodeId } from '../builders.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';

const claim = (id: string) => HISTORY.claim(claimId(id))!;
const read = (entries: readonly ClaimEntry[]): string[] => entries.map(({ sentence }) => plainSentence(sentence));
const detailsOfNode = (id: string): NodeDetails => nodeDetails(HISTORY, nodeId(id))!;

describe('sentenceOf', () => {
  it('reads a claim from its start, from its end and whole', () => {
    expect(sentenceOf(HISTORY, claim('eu-un'), 'out')).toEqual([
      { kind: 'text', text: 'narrows ' },
      { kind: 'node', id: 'definition:un', label: 'UN approach' },
      { kind: 'text', text: ' (' },
      { kind: 'year', text: 'September 2004' },
      { kind: 'text', text: ')' },
    ]);
    expect(plainSentence(sentenceOf(HISTORY, claim('eu-un'), 'in'))).toBe('is narrowed by EU 2004 (September 2004)');
    expect(plainSentence(sentenceOf(HISTORY, claim('eu-un'), 'whole'))).toBe(
      'EU 2004 narrows UN approach (September 2004)',
    );
  });

  it('says where a claim does not affirm', () => {
    expect(plainSentence(sentenceOf(HISTORY, claim('eu-want'), 'whole'))).toBe(
      'excluded: EU 2004 contains Freedom from want',
    );
    expect(plainSentence(sentenceOf(HISTORY, claim('eu-want'), 'in'))).toBe('excluded: is contained in EU 2004');
  });
});

describe('nodeDetails', () => {
  it('says what a node is and what it rests on', () => {
    expect({ ...detailsOfNode('report:hdr'), groups: [] }).toEqual({
      kind: 'node',
      node: HISTORY.node(nodeId('report:hdr')),
      kindText: 'Report',
      typeText: 'report',
      when: '1994',
      facts: { claims: 2, sources: 1, disputed: 1 },
      groups: [],
    });
  });

  it('groups claims by relation as read from the node, lineage first', () => {
    const { groups } = detailsOfNode('definition:un');
    expect(groups.map(({ label, family, reading, claims }) => [label, family, reading, read(claims)])).toEqual([
      ['is narrowed by', 'lineage', 'in', ['is narrowed by EU 2004 (September 2004)']],
      ['contains', 'content', 'out', ['contains Freedom from want']],
      ['is stated in', 'documents', 'in', ['is stated in HDR 1994 (1994)']],
    ]);
  });

  it('puts the claims of a group in the order of their other ends', () => {
    const [introduced] = detailsOfNode('concept:hs').groups;
    expect(introduced?.claims.map(({ other }) => other.label)).toEqual(['An Agenda for Peace', 'HDR 1994']);
  });

  it('shows evidence with its place in words', () => {
    const entry = detailsOfNode('definition:eu').groups[0]!.claims[0]!;
    expect(entry.evidence).toEqual([
      {
        source: { id: 'sheet', label: 'CCOE info sheet' },
        locator: 'The European Union, footnote 16, page 5',
        phrase: 'solely aims',
        basis: 'table',
        basisText: 'stated in a table',
      },
      { source: { id: 'un-2014', label: 'UN, activities in 2014' }, locator: '', basis: 'stated', basisText: 'stated' },
    ]);
    expect(entry.via).toEqual({ id: 'report:agenda', label: 'An Agenda for Peace' });
  });

  it('sets rival claims side by side, from either end', () => {
    const rivalsAt = (id: string): string[] => read(detailsOfNode(id).groups[0]!.claims[0]!.rivals);
    expect(rivalsAt('report:hdr')).toEqual(['An Agenda for Peace introduces Human security (1992)']);
    expect(rivalsAt('report:agenda')).toEqual(['HDR 1994 introduces Human security (1994)']);
    expect(detailsOfNode('report:hdr').groups[0]!.claims[0]!.confidence).toBe('disputed');
  });

  it('knows no node that is not there', () => {
    expect(nodeDetails(HISTORY, nodeId('gone'))).toBeUndefined();
  });
});

describe('claimsDetails', () => {
  it('reads the claims of a link whole', () => {
    const details = claimsDetails(HISTORY, [claim('eu-un')]);
    expect(details.ends.map(({ label }) => label)).toEqual(['EU 2004', 'UN approach']);
    expect(details.facts).toEqual({ claims: 1, sources: 2, disputed: 0 });
    expect(read(details.groups[0]!.claims)).toEqual(['EU 2004 narrows UN approach (September 2004)']);
  });
});

describe('detailsOf', () => {
  it('follows the selection, and is the same object until it changes', () => {
    const start = aState(HISTORY);
    expect(detailsOf(start)).toBeUndefined();
    const chosen = after(start, selectNodes([nodeId('report:hdr')]), selectNodes([nodeId('concept:hs')]));
    expect(detailsOf(chosen)).toMatchObject({ kind: 'node', node: { id: 'concept:hs' } });
    expect(detailsOf({ ...chosen })).toBe(detailsOf(chosen));
    expect(wayBack(chosen)).toEqual({ id: 'report:hdr', label: 'HDR 1994' });
    expect(detailsOf(after(chosen, selectClaims([claimId('eu-un')])))).toMatchObject({ kind: 'claims' });
  });
});
