/** A small graph with a dispute, an exclusion, several sources and dates: how one definition was taken up. */
import { aClaim, aModel, aNode, aSource, anEvidence, claimId, nodeId, sourceId } from '../builders.ts';

export const HISTORY = aModel({
  id: 'history',
  title: 'Human security',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  groups: [{ id: 'un', label: 'United Nations', region: true }],
  nodes: [
    aNode('report:hdr', {
      label: 'HDR 1994',
      type: 'report',
      when: '1994',
      group: 'un',
      acronym: 'HDR',
      identifiers: [{ scheme: 'UN', value: 'HDR/1994' }],
    }),
    aNode('report:agenda', { label: 'An Agenda for Peace', type: 'report', when: '1992' }),
    aNode('concept:hs', { label: 'Human security' }),
    aNode('definition:un', { label: 'UN approach' }),
    aNode('definition:eu', { label: 'EU 2004', when: '2004' }),
    aNode('element:want', { label: 'Freedom from want' }),
  ],
  sources: [
    aSource('sheet', { label: 'CCOE info sheet', title: 'Human Security, A CCOE Info Sheet', publisher: 'CCOE' }),
    aSource('un-2014', { label: 'UN, activities in 2014', when: '2014' }),
  ],
  claims: [
    aClaim('report:hdr', 'introduces', 'concept:hs', {
      id: claimId('hdr-hs'),
      when: '1994',
      evidence: [
        anEvidence({ source: sourceId('un-2014'), basis: 'inferred', phrase: 'first coined', locator: { page: 3 } }),
      ],
      disputes: [claimId('agenda-hs')],
    }),
    aClaim('report:agenda', 'introduces', 'concept:hs', {
      id: claimId('agenda-hs'),
      when: '1992',
      evidence: [
        anEvidence({
          source: sourceId('sheet'),
          phrase: 'introduced an approach',
          locator: { section: 'UN', footnote: 1 },
        }),
      ],
    }),
    aClaim('definition:eu', 'narrows', 'definition:un', {
      id: claimId('eu-un'),
      when: '2004-09',
      via: nodeId('report:agenda'),
      evidence: [
        anEvidence({
          source: sourceId('sheet'),
          basis: 'table',
          phrase: 'solely aims',
          locator: { section: 'The European Union', footnote: 16, page: 5 },
        }),
        anEvidence({ source: sourceId('un-2014') }),
      ],
    }),
    aClaim('definition:eu', 'contains', 'element:want', {
      id: claimId('eu-want'),
      polarity: 'excludes',
      evidence: [anEvidence({ source: sourceId('sheet'), basis: 'complement' })],
    }),
    aClaim('report:hdr', 'states', 'definition:un', { id: claimId('hdr-un'), when: '1994', evidence: [] }),
    aClaim('definition:un', 'contains', 'element:want', {
      id: claimId('un-want'),
      evidence: [anEvidence({ source: sourceId('sheet') })],
    }),
  ],
});
