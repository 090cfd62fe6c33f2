import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetOfSheets } from '../../site/builder/sheet-dataset.ts';
import { parseDataset } from '../../src/index.ts';

const sheet = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../site/builder/${name}`, import.meta.url), 'utf8'),
});

it('reads the sheets to begin with, whole', () => {
  const dataset = datasetOfSheets([sheet('claims.csv'), sheet('nodes.csv')]);
  const parsed = dataset.ok ? parseDataset(dataset.value, { strict: true }) : dataset;
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      title: 'Claims',
      groups: [{ id: 'board', label: 'Board' }],
      sources: [{ id: 'handbook', label: 'Handbook' }],
      claims: [
        { id: '1', when: '2004', evidence: [{ locator: { page: 12 }, phrase: 'tea means black tea only' }] },
        {},
      ],
    },
  });
});

it('names nodes that no row describes after their ids', () => {
  const dataset = datasetOfSheets([sheet('claims.csv')]);
  expect(dataset).toMatchObject({
    ok: true,
    value: {
      nodes: [
        { id: 'report:tea-law', kind: 'report', label: 'Tea law' },
        { id: 'report:tea-charter', kind: 'report', label: 'Tea charter' },
        { id: 'institution:tea-board', kind: 'institution', label: 'Tea board' },
      ],
    },
  });
});

it('says which sheet is not one', () => {
  const dataset = datasetOfSheets([{ name: 'a.csv', text: 'name\nx\n' }]);
  expect(dataset).toMatchObject({
    ok: false,
    error: [{ message: expect.stringMatching(/^a\.csv: /) as string, line: 1 }],
  });
});

it('guesses no kind for what is a name and no id', () => {
  const text = 'id,from,relation,to,source\n1,Tea Board,publishes,report:law,handbook\n';
  expect(datasetOfSheets([{ name: 'a.csv', text }])).toMatchObject({
    ok: false,
    error: [
      { message: '“Tea Board” stands for a node, but is no id. Write kind:name, such as institution:tea-board.' },
    ],
  });
});
