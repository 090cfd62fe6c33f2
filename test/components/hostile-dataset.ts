/** A small dataset whose texts are as long, as unbroken and as strange as the gate lets them be. */
import type { Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, anEvidence, aNode, aSource, claimId, sourceId } from '../builders.ts';

const WORD = 'Unbreakable'.repeat(28);
const LONG = 'A label that goes on and on without ever coming to its point, '.repeat(8).trim();
const RTL = 'تقرير التنمية البشرية ‏١٩٩٤ — الأمن الإنساني וביטחון אנושי';
const COMBINING = `Z${'̴̶̷̸̡̢'.repeat(6)}algo ${'ẩ'.repeat(20)}`;
const EMOJI = '👩‍👩‍👧‍👦🏳️‍🌈🇺🇳'.repeat(12);
const MARKUP = '<img src=x onerror="globalThis.stemmaWasHere=1"><b>bold</b>';

const LABELS = [LONG, WORD, RTL, COMBINING, EMOJI, MARKUP];
const DIMENSIONS = ['food', 'health', 'economic', 'environmental', 'personal', 'community', 'political'];

const definitions = LABELS.map((label, i) =>
  aNode(`definition:d${i}`, {
    label,
    when: String(1990 + 3 * i),
    group: i % 2 === 0 ? 'long' : 'word',
    summary: label.repeat(2).slice(0, 900),
    aliases: [WORD, RTL],
  }),
);
const reports = LABELS.map((label, i) =>
  aNode(`report:r${i}`, {
    label,
    when: String(1990 + 3 * i),
    group: i % 2 === 0 ? 'long' : 'word',
    url: `https://${'sub.'.repeat(40)}example/${WORD}`,
  }),
);

/** Labels of 500 characters, one word of 300, right to left, combining, emoji, markup; a title, groups and sources like them. */
export const HOSTILE: Dataset = aDataset({
  title: WORD,
  groups: [
    { id: 'long', label: LONG, region: true },
    { id: 'word', label: WORD, region: true },
  ] as unknown as Dataset['groups'],
  sources: [
    aSource('sheet', { label: WORD, title: LONG, author: WORD, url: `https://example/${WORD}` }),
    aSource('module', { label: RTL, title: EMOJI }),
  ],
  nodes: [
    ...definitions,
    ...reports,
    ...DIMENSIONS.map((name, i) =>
      aNode(`dimension:${name}`, { label: LABELS[i % LABELS.length]!, order: i + 1, colour: name }),
    ),
    ...LABELS.map((label, i) => aNode(`element:e${i}`, { label, type: 'value' })),
    aNode('institution:un', { label: WORD, acronym: 'W'.repeat(40), group: 'long' }),
    aNode('institution:eu', { label: LONG, group: 'word' }),
  ],
  claims: [
    ...LABELS.slice(1).map((_, i) =>
      aClaim(`definition:d${i + 1}`, i % 2 === 0 ? 'narrows' : 'revises', `definition:d${i}`, {
        when: String(1993 + 3 * i),
        evidence: [
          anEvidence({
            source: sourceId('sheet'),
            phrase: LABELS[i]!.slice(0, 200),

            locator: { section: WORD, page: '1' },
          }),
        ],
      }),
    ),
    ...LABELS.map((_, i) =>
      aClaim(`report:r${i}`, 'states', `definition:d${i}`, {
        evidence: [anEvidence({ source: sourceId('module'), phrase: WORD.slice(0, 200) })],
      }),
    ),
    ...LABELS.flatMap((_, i) =>
      DIMENSIONS.slice(0, i + 2).map((name) =>
        aClaim(`report:r${i}`, 'addresses', `dimension:${name}`, {
          evidence: [anEvidence({ source: sourceId('sheet'), basis: i % 2 === 0 ? 'stated' : 'inferred' })],
        }),
      ),
    ),
    ...LABELS.flatMap((_, i) =>
      LABELS.map((__, k) =>
        aClaim(`definition:d${i}`, 'contains', `element:e${k}`, {
          polarity: (i + k) % 4 === 0 ? 'excludes' : 'affirms',
        }),
      ),
    ),
    aClaim('institution:un', 'publishes', 'report:r1', {
      when: '1993',
      disputes: [claimId('institution:eu publishes report:r1')],
    }),
    aClaim('institution:eu', 'publishes', 'report:r1', { when: '1994' }),
  ],
});
