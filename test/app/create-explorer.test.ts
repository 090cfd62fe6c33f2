import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../src/app/create-explorer.ts';
describe('x', () => { it('y', () => { expect(createExplorer().state.load.kind).toBe('idle'); }); });
