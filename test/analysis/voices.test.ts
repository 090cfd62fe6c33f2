import { describe, expect, it } from 'vitest';
import { adoptersOf } from '../../src/analysis/adopters.ts';
import { voicesOf } from '../../src/analysis/voices.ts';
import { aClaim, aModel, nodeId } from '../builders.ts';

describe('voicesOf', () => {
  it('names who states a critique and in which publication', () => {
    const model = aModel({
      claims: [
        aClaim('person:paris', 'states', 'critique:vague', { via: nodeId('report:paris-2001') }),
        aClaim('report:sheet', 'states', 'critique:vague'),
        aClaim('person:nobody', 'states', 'critique:vague', { polarity: 'denies' }),
        aClaim('institution:lse', 'writes', 'critique:vague'),
        aClaim('critique:vague', 'criticises', 'concept:x'),
      ],
    });
    expect(voicesOf(model, nodeId('critique:vague'))).toEqual([
      { id: 'person:paris', publication: 'report:paris-2001', claim: 'person:paris states critique:vague' },
      { id: 'report:sheet', publication: 'report:sheet', claim: 'report:sheet states critique:vague' },
      { id: 'institution:lse', claim: 'institution:lse writes critique:vague' },
    ]);
  });
});

describe('adoptersOf', () => {
  it('finds who adopted a definition, directly or through a report', () => {
    const model = aModel({
      claims: [
        aClaim('report:ga', 'states', 'definition:ga'),
        aClaim('report:ga', 'introduces', 'definition:ga'),
        aClaim('institution:unga', 'adopts', 'report:ga'),
        aClaim('institution:hsn', 'adopts', 'definition:ga'),
        aClaim('report:sheet', 'adopts', 'definition:ga'),
        aClaim('institution:ccoe', 'publishes', 'report:sheet'),
        aClaim('institution:nato', 'adopts', 'definition:ga', { polarity: 'denies' }),
      ],
    });
    expect(adoptersOf(model, nodeId('definition:ga'))).toEqual([
      { id: 'institution:hsn', claims: ['institution:hsn adopts definition:ga'] },
      { id: 'report:sheet', claims: ['report:sheet adopts definition:ga'] },
      {
        id: 'institution:ccoe',
        through: 'report:sheet',
        claims: ['report:sheet adopts definition:ga', 'institution:ccoe publishes report:sheet'],
      },
      {
        id: 'institution:unga',
        through: 'report:ga',
        claims: [
          'institution:unga adopts report:ga',
          'report:ga states definition:ga',
          'report:ga introduces definition:ga',
        ],
      },
    ]);
  });

  it('finds nobody for what nobody adopted', () => {
    expect(adoptersOf(aModel(), nodeId('definition:gone'))).toEqual([]);
  });
});
