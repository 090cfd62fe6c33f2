import { defineConfig } from 'vite';
import { FOR_BROWSERS, dataModules } from './scripts/browser-build.mjs';
import { embedDoor } from './scripts/embed-door.mjs';
import { CHUNKS } from './scripts/chunks.mjs';
import { exampleSources } from './scripts/example-sources.mjs';
import { serveDataset } from './scripts/serve-dataset.mjs';
import { siteFiles } from './scripts/site-files.mjs';
import { sitePages } from './scripts/site-pages.mjs';
import { strippedTemplates } from './scripts/strip-templates.mjs';

/** The site: `npm run dev` serves it, `npm run build` writes it to dist/site. */
export default defineConfig({
  ...FOR_BROWSERS,
  plugins: [
    sitePages(),
    siteFiles(),
    ...exampleSources(),
    ...dataModules(),
    strippedTemplates(),
    serveDataset(),
    embedDoor(),
  ],
  build: {
    ...FOR_BROWSERS.build,
    outDir: 'dist/site',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { ...FOR_BROWSERS.build.rolldownOptions, output: { codeSplitting: CHUNKS } },
  },
});
