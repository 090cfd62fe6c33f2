/**
 * Registers `<stemma-explorer>`; the elements inside it are registered when they are first shown, see `parts.ts`. A
 * name that is taken already is left as it is.
 */
import { copyWarning } from './explorer/first-copy.ts';
import { StemmaExplorer } from './explorer/stemma-explorer.ts';

/** Of two copies of this code on one page the first wins, with all its parts. */
const taken = customElements.get('stemma-explorer');
if (taken) {
  const warning = copyWarning(taken, StemmaExplorer.version);
  // The page's author can mend this, and has no other place to hear of it.
  // eslint-disable-next-line no-console
  if (warning !== undefined) console.warn(warning);
} else {
  StemmaExplorer.loadPart = async (tag) => (await import('./parts.ts')).loadPart(tag);
  customElements.define('stemma-explorer', StemmaExplorer);
}
