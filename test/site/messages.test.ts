import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrameMessage, parseGreeting, parseHostMessage } from '../../site/embed/messages.ts';

describe('a message', () => {
  it.each([
    { stemma: 1, type: 'here' },
    { stemma: 1, type: 'hello', nonce: '1-2-3-4' },
    { stemma: 1, type: 'port', nonce: '1-2-3-4' },
  ])('is a greeting: %j', (greeting) => expect(parseGreeting(greeting)).toBe(greeting));

  it.each([
    { type: 'fact', name: 'stemma-select', detail: { nodes: [], claims: [] } },
    { type: 'height', height: 424 },
    { type: 'leave' },
    { type: 'answer', id: 1, value: { nodes: [] } },
    { type: 'answer', id: 1, error: 'No.' },
  ])('comes from a frame: %j', (message) => expect(parseFrameMessage(message)).toBe(message));

  it.each([
    { type: 'set', name: 'theme', value: 'dark' },
    { type: 'call', id: 1, method: 'select', args: [['dimension:food']] },
  ])('comes from a host: %j', (message) => expect(parseHostMessage(message)).toBe(message));

  it.each([
    { type: 'hello', nonce: '1' },
    { stemma: 2, type: 'hello', nonce: '1' },
    { stemma: 1, type: 'hello' },
    { stemma: 1, type: 'hello', nonce: 1 },
    { type: 'fact', name: 'stemma-anything', detail: {} },
    { type: 'fact', name: 'stemma-select' },
    { type: 'height', height: '424' },
    { type: 'height', height: NaN },
    { type: 'answer', id: '1' },
    { type: 'answer', id: 1, error: {} },
    { type: 'set', name: 'src', value: 'https://elsewhere.example/' },
    { type: 'set', name: 'innerHTML', value: '<b>' },
    { type: 'set', name: 'theme', value: {} },
    { type: 'call', id: 1, method: 'dispose', args: [] },
    { type: 'call', id: 1, method: 'constructor', args: [] },
    { type: 'call', id: 1, method: 'select', args: 'dimension:food' },
    { type: 'constructor' },
    { type: '__proto__' },
    [],
    null,
    'hello',
  ])('is refused: %j', (data) => {
    expect([parseGreeting(data), parseFrameMessage(data), parseHostMessage(data)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('can be anything without harm', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const parse of [parseGreeting, parseFrameMessage, parseHostMessage]) parse(data);
      }),
    );
  });
});
