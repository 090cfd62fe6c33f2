import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { FOR_BROWSERS, dataModules } from './browser-build.mjs';

const LIB = join(ROOT, 'dist', 'lib');

const ENTRIES = {
  define: join(ROOT, 'components', 'define.ts'),
  elements: join(ROOT, 'components', 'index.ts'),
  core: join(ROOT, 'src', 'index.ts'),
  cli: join(ROOT, 'src', 'cli', 'run.ts'),
};

/** Types for the templates of a framework; the module itself is empty. @param {string} framework */
const typesFor = (framework) => ({
  [`${framework}.js`]: 'export {};\n',
  [`${framework}.d.ts`]: `export * from './types/components/frameworks/${framework}.js';\n`,
});

/** Each module beside its entry: what it registers or exports, and where its declarations are. */
const FACES = {
  'index.js': "import './define.js';\nexport * from './elements.js';\n",
  'index.d.ts': "export * from './types/components/index.js';\n",
  'elements.d.ts': "export * from './types/components/index.js';\n",
  'core.d.ts': "export * from './types/src/index.js';\n",
  'cdn.d.ts': "import './types/components/index.js';\n",
  ...typesFor('react'),
  ...typesFor('svelte'),
  ...typesFor('vue'),
};

/** @type {readonly string[]} */
const PACKAGES = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).dependencies);

/** Dependencies are left to the reader's installation; our own files and what the compiler adds are not. @param {string} id */
const isPackage = (id) => id.startsWith('node:') || PACKAGES.some((name) => id === name || id.startsWith(`${name}/`));

const bundle = () =>
  build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: dataModules(),
    worker: FOR_BROWSERS.worker,
    build: {
      outDir: LIB,
      emptyOutDir: true,
      target: FOR_BROWSERS.build.target,
      minify: false,
      lib: { entry: ENTRIES, formats: ['es'] },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        external: isPackage,
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });

const declare = async () => {
  const { code, output } = await runCommand(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.lib.json',
  ]);
  if (code !== 0) throw new Error(`The declarations cannot be written:\n${output}`);
};

/** Sources import each other as `.ts`; declarations must name the `.js` that stands beside them. @param {string} folder */
const nameModules = (folder) => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.d.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'));
  }
};

/** @typedef {{ packageData(): Readonly<Record<string, string>> }} PackageData */

/** What tools and editors read about the element. */
const describe = async () => {
  /** @type {{ module: PackageData }} */
  const { module } = await runnerImport(join(ROOT, 'scripts', 'api', 'package-data.ts'), { configFile: false });
  return module.packageData();
};

/** Writes dist/lib, the npm package: ES modules with declarations, packages left as imports, and data for editors. */
export const buildLib = async () => {
  await bundle();
  await declare();
  nameModules(join(LIB, 'types'));
  const files = { ...FACES, ...(await describe()) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(LIB, name), text);
};
