/** `npm run check`: types, format, templates and lint, without running any code of ours. */
import { reportOutcomes, timed } from './outcomes.mjs';
import { setUp } from './set-up.mjs';

await setUp();
const { STATIC_CHECKS } = await import('./static-checks.mjs');
const outcomes = [];
for (const step of STATIC_CHECKS) outcomes.push(await timed(step));
process.exitCode = reportOutcomes(outcomes);
