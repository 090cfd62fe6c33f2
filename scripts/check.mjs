/** `npm run check`: types, format, templates and lint, without running any code of ours. */
import { reportOutcomes, timedInPairs } from './outcomes.mjs';
import { setUp } from './set-up.mjs';

await setUp();
const { STATIC_CHECKS } = await import('./static-checks.mjs');
process.exitCode = reportOutcomes(await timedInPairs(STATIC_CHECKS));
