/** `npm test`: sets up, runs every check and test, and adds them up. Needs Node alone. */
import { reportOutcomes, timed, timedInPairs } from './outcomes.mjs';
import { setUp } from './set-up.mjs';

const build = async () => {
  const { buildAll } = await import('./build-all.mjs');
  try {
    await buildAll();
    return { name: 'build', passed: 1, failed: 0, failures: [] };
  } catch (error) {
    return { name: 'build', passed: 0, failed: 1, failures: [error instanceof Error ? error.message : String(error)] };
  }
};

const browser = async () => {
  const { ensureBrowser } = await import('./find-browser.mjs');
  process.env['CHROME_PATH'] = await ensureBrowser();
  const { runVitest } = await import('./run-vitest.mjs');
  return runVitest('browser');
};

try {
  await setUp();
  const { STATIC_CHECKS } = await import('./static-checks.mjs');
  const { runVitest } = await import('./run-vitest.mjs');
  const outcomes = [...(await timedInPairs(STATIC_CHECKS))];
  for (const step of [() => runVitest('unit'), build, browser, () => runVitest('built')]) {
    outcomes.push(await timed(step));
  }
  process.exitCode = reportOutcomes(outcomes);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
