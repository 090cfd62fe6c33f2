/** How much nearer or farther one press of a zoom key or button goes. */
export const ZOOM_FACTOR = 1.4;

/** What a key does while the graph has the focus. */
export type KeyAction =
  | 'next-link'
  | 'previous-link'
  | 'follow'
  | 'back'
  | 'next-relation'
  | 'previous-relation'
  | 'first-link'
  | 'last-link'
  | 'near-left'
  | 'near-right'
  | 'near-up'
  | 'near-down'
  | 'select'
  | 'where'
  | 'nearer'
  | 'farther'
  | 'fit'
  | 'out'
  | 'trace'
  | 'find'
  | 'help';

/** One line of the key map: keys as tinykeys reads them, as a reader reads them, and what they do. */
export interface KeyLine {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly action: KeyAction;
  readonly does: string;
}

/** The keys of the graph, in the order of the help page. */
export const KEYS: readonly KeyLine[] = [
  { keys: ['ArrowDown'], shown: '↓', action: 'next-link', does: 'Next link of this node' },
  { keys: ['ArrowUp'], shown: '↑', action: 'previous-link', does: 'Previous link' },
  { keys: ['ArrowRight', 'Enter'], shown: '→ or Enter', action: 'follow', does: 'Follow the link' },
  { keys: ['ArrowLeft', 'Backspace'], shown: '← or Backspace', action: 'back', does: 'Back along the way you came' },
  { keys: ['PageDown'], shown: 'Page down', action: 'next-relation', does: 'Next kind of relation' },
  { keys: ['PageUp'], shown: 'Page up', action: 'previous-relation', does: 'Previous kind of relation' },
  { keys: ['Home'], shown: 'Home', action: 'first-link', does: 'First link' },
  { keys: ['End'], shown: 'End', action: 'last-link', does: 'Last link' },
  { keys: ['Control+ArrowRight'], shown: 'Ctrl →', action: 'near-right', does: 'Nearest node to the right' },
  { keys: ['Control+ArrowLeft'], shown: 'Ctrl ←', action: 'near-left', does: 'Nearest node to the left' },
  { keys: ['Control+ArrowUp'], shown: 'Ctrl ↑', action: 'near-up', does: 'Nearest node above' },
  { keys: ['Control+ArrowDown'], shown: 'Ctrl ↓', action: 'near-down', does: 'Nearest node below' },
  { keys: ['Space'], shown: 'Space', action: 'select', does: 'Select, or deselect' },
  { keys: ['p'], shown: 'P', action: 'trace', does: 'Trace from here; then, on another node, to there' },
  { keys: ['w'], shown: 'W', action: 'where', does: 'Where am I?' },
  { keys: ['[Shift]+(\\+|=)'], shown: '+', action: 'nearer', does: 'Nearer' },
  { keys: ['[Shift]+(-|_)'], shown: '−', action: 'farther', does: 'Farther' },
  { keys: ['0'], shown: '0', action: 'fit', does: 'All in view' },
  { keys: ['[Shift]+(/)'], shown: '/', action: 'find', does: 'Find' },
  { keys: ['Escape'], shown: 'Esc', action: 'out', does: 'Out: from a link to its node, then clear the selection' },
  { keys: ['[Shift]+(\\?)'], shown: '?', action: 'help', does: 'These keys' },
];
