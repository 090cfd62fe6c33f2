import 'reveal.js/reveal.css';
import 'stemma';
import Reveal from 'reveal.js';

/** Slides leave the keys to an explorer that has the focus. */
const isOutside = (): boolean => !document.activeElement?.closest('stemma-explorer');

await new Reveal({ keyboardCondition: isOutside, width: 1200, height: 700, hash: false }).initialize();
