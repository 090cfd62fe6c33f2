import { createContext } from '@lit/context';
import type { Explorer } from '../../src/app/explorer.ts';

/** Where the parts of one `<stemma-explorer>` find their explorer. */
export const explorerContext = createContext<Explorer | undefined>(Symbol('stemma-explorer'));
