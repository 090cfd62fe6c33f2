import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../scripts/build-all.mjs';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { serveFolder } from '../../bin/static-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    readonly site: string;
    /** Program of the browser. */
    readonly browser: string;
  }
}

/** Builds what is not up to date and serves the site while the tests run. A package that cannot be built fails its own tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  await buildAll(['site']);
  await buildAll(['cdn', 'lib']).catch((error: unknown) => console.error(error));
  const server = await serveFolder(fileURLToPath(new URL('../../dist/site', import.meta.url)), 0);
  project.provide('site', server.address);
  project.provide('browser', await ensureBrowser());
  return server.close;
};
