/** @typedef {Awaited<ReturnType<typeof import('./open-measured.mjs').openMeasured>>} Measured */

/** Views and panels of the shipped dataset, by view address. */
const ADDRESSES = [
  '',
  'view=lineage',
  'view=definitions',
  'view=coverage',
  'view=timeline',
  'view=list',
  'view=table',
  'view=table&table=claims',
  'sel=report:hdr-1994',
  'claims=eu-2004-narrows-un',
  'view=coverage&cell=institution:nato..dimension:food',
  'view=definitions&cmp=definition:un-approach..definition:eu-2004..definition:eu-2007',
  'focus=report:hdr-1994&steps=2',
  'dim=food',
  'dim=food&kind=critique',
  'from=1994&to=2004',
  'q=dignity',
  'trace=report:agenda-for-peace..report:jsp-1325',
  'view=lineage&trace=report:agenda-for-peace..report:jsp-1325',
  'view=timeline&trace=report:agenda-for-peace..report:jsp-1325',
  'ask=compare&cmp=definition:un-approach..definition:eu-2004',
  'ask=disputes',
  'story=one-definition-six-hands&step=2',
];

/** Panels that no address opens. */
const PANELS = ['legend', 'search', 'filters', 'years', 'stories', 'help'];

/** @param {Measured} measured @param {string} address */
const goTo = async ({ page, standing }, address) => {
  await page.evaluate((state) => document.querySelector('stemma-explorer')?.setAttribute('state', state), address);
  await standing();
};

/** Asks the frame for a panel, as its buttons do. @param {Measured} measured @param {string} action */
const askFor = async ({ page, standing }, action) => {
  await page.evaluate((name) => {
    const inside = document.querySelector('stemma-explorer')?.shadowRoot?.querySelector('.frame');
    inside?.dispatchEvent(
      Object.assign(new Event('stemma-frame', { bubbles: true, composed: true }), { action: name }),
    );
  }, action);
  await standing();
};

/** @param {Measured} measured @param {string} controls */
const choose = async ({ page, standing }, controls) => {
  await page.evaluate((name) => document.querySelector('stemma-explorer')?.setAttribute('controls', name), controls);
  await standing();
};

/** Everything that a reader can look at: each view and panel, on a laptop, on a phone and with little around it. @param {Measured} measured */
export const lookAtEverything = async (measured) => {
  for (const address of ADDRESSES) await goTo(measured, address);
  await goTo(measured, '');
  for (const panel of PANELS) await askFor(measured, panel);
  await measured.page.keyboard.press('Escape');
  await measured.page.setViewportSize({ width: 390, height: 844 });
  for (const address of ADDRESSES) await goTo(measured, address);
  await choose(measured, 'minimal');
  await goTo(measured, '');
  await choose(measured, 'full');
  await measured.page.setViewportSize({ width: 1366, height: 768 });
  await measured.standing();
};

const FORMATS = ['json', 'csv', 'md', 'bibtex', 'ris', 'csl', 'svg', 'png'];

/** Hands the view on in every way. @param {Measured} measured */
export const takeEverythingAway = async (measured) => {
  await goTo(measured, 'trace=report:agenda-for-peace..report:jsp-1325');
  await Promise.all([
    measured.page.waitForEvent('download'),
    measured.page.locator('stemma-trace').getByRole('button', { name: 'CSV' }).click(),
  ]);
  await askFor(measured, 'share');
  for (const format of FORMATS) {
    await measured.page.evaluate(async (id) => {
      await /** @type {any} */ (document.querySelector('stemma-explorer')).exportAs(id);
    }, format);
  }
  await measured.standing();
};

/** Nodes in a ring, each claimed to cite the next; without places. @param {number} count */
const ring = (count) => ({
  stemma: 1,
  id: `ring-${count}`,
  title: 'Ring',
  nodes: Array.from({ length: count }, (_, i) => ({ id: `report:${i}`, kind: 'report', label: `Report ${i}` })),
  claims: Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    from: `report:${i}`,
    relation: 'cites',
    to: `report:${(i + 1) % count}`,
  })),
});

/** Data that bring no places, data with flaws, data that are not there. @param {Measured} measured */
export const bringOtherData = async (measured) => {
  const flawed = { ...ring(3), nodes: [...ring(3).nodes, { id: 'report:0', kind: 'report', label: 'Twice' }] };
  const inputs = [ring(12), ring(400), flawed, { stemma: 1 }, 'data:application/json,{"stemma":', 'missing.json'];
  for (const input of inputs) {
    await measured.page.evaluate(async (data) => {
      await /** @type {any} */ (document.querySelector('stemma-explorer')).load(data).catch(() => undefined);
      await /** @type {any} */ (document.querySelector('stemma-explorer')).ready.catch(() => undefined);
    }, input);
    await measured.standing();
  }
  // A second copy of the code, in the same page.
  await measured.page.addScriptTag({ type: 'module', url: 'stemma.js?again' });
  await measured.standing();
};
