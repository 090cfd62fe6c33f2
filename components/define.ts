/**
 * Registers `<stemma-explorer>`; the elements inside it are registered when they are first shown, see `parts.ts`. A
 * name that is taken already is left as it is.
 */
import { StemmaExplorer } from './explorer/stemma-explorer.ts';

/** Of two copies of this code on one page the first wins, with all its parts. */
const standBack = async (taken: object): Promise<void> => {
  const { copyWarning } = await import('./explorer/first-copy.ts');
  const warning = copyWarning(taken, StemmaExplorer.version);
  // The page's author can mend this, and has no other place to hear of it.
  // eslint-disable-next-line no-console
  if (warning !== undefined) console.warn(warning);
};

const taken = customElements.get('stemma-explorer');
if (taken) void standBack(taken);
else {
  StemmaExplorer.loadPart = async (tag) => (await import('./parts.ts')).loadPart(tag);
  customElements.define('stemma-explorer', StemmaExplorer);
}
