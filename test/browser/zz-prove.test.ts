import { it } from 'vitest';
it('error', () => { console.error('boom'); });
it('head', () => { document.head.append(document.createElement('style')); });
it('global', () => { (globalThis as never as {zz: number}).zz = 1; });
it('proto', () => { (Object.prototype as never as {zz: number}).zz = 1; });
