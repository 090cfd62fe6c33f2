import { join } from 'node:path';
import { build } from 'vite';
import { FOR_BROWSERS, dataModules, plainImports } from './browser-build.mjs';
import { buildSingle } from './build-single.mjs';
import { CHUNKS } from './chunks.mjs';
import { noteModules } from './note-modules.mjs';
import { ROOT } from './root.mjs';
import { strippedTemplates } from './strip-templates.mjs';
import { writeIntegrity } from './write-integrity.mjs';

const CDN = join(ROOT, 'dist', 'cdn');

/** `stemma.js`, which registers the elements, and the parts that it loads when they are needed. */
const buildEntry = () =>
  build({
    ...FOR_BROWSERS,
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...dataModules(), strippedTemplates(), plainImports(), noteModules()],
    build: {
      ...FOR_BROWSERS.build,
      outDir: CDN,
      emptyOutDir: true,
      modulePreload: false,
      manifest: 'manifest.json',
      rolldownOptions: {
        ...FOR_BROWSERS.build.rolldownOptions,
        input: { stemma: join(ROOT, 'components', 'define.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', codeSplitting: CHUNKS },
      },
    },
  });

/** Writes dist/cdn: the entry with its parts, the single files, and the hash of each. */
export const buildCdn = async () => {
  await buildEntry();
  await buildSingle(CDN);
  const hashes = writeIntegrity(CDN);
  for (const name of ['stemma.js', 'stemma.single.js']) console.log(`${name} ${hashes[name]}`);
};
