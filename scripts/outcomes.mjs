/** @typedef {import('./static-checks.mjs').Outcome} Outcome */

const MOST_SHOWN = 40;

/** Runs one step and says how it went. @param {() => Promise<Outcome>} step @returns {Promise<Outcome>} */
export const timed = async (step) => {
  const start = performance.now();
  const outcome = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${outcome.name.padEnd(10)} ${String(outcome.passed).padStart(5)} passed ${String(outcome.failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  );
  return outcome;
};

/**
 * Runs steps two at a time, the next as soon as one is done.
 *
 * @param {readonly (() => Promise<Outcome>)[]} steps
 * @returns {Promise<readonly Outcome[]>} in the order of the steps
 */
export const timedInPairs = async (steps) => {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = [...steps.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[next[0]] = await timed(next[1]);
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
};

/**
 * Prints what failed, then the sum as the last line.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {0 | 1} exit status
 */
export const reportOutcomes = (outcomes) => {
  for (const { name, failures } of outcomes) {
    if (failures.length === 0) continue;
    console.log(`\n${name} failed:`);
    for (const failure of failures.slice(0, MOST_SHOWN)) console.log(`  ${failure}`);
    if (failures.length > MOST_SHOWN) console.log(`  … and ${failures.length - MOST_SHOWN} more`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
};
