import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** @returns {import('vite').Plugin} */
const vueFiles = () => ({
  name: 'stemma-vue-files',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const { compileScript, parse } = await import('vue/compiler-sfc');
    const compilerOptions = { isCustomElement: (/** @type {string} */ tag) => tag.startsWith('stemma-') };
    const { content } = compileScript(parse(code, { filename: id }).descriptor, {
      id,
      inlineTemplate: true,
      templateOptions: { compilerOptions },
    });
    return { code: content, map: null };
  },
});

/** @returns {import('vite').Plugin} */
const svelteFiles = () => ({
  name: 'stemma-svelte-files',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const { compile } = await import('svelte/compiler');
    return { code: compile(code, { filename: id, generate: 'client', css: 'external' }).js.code, map: null };
  },
});

/** The package by its name, as somebody who installed it writes it. @returns {import('vite').Plugin} */
const packageByName = () => ({
  name: 'stemma-package-by-name',
  config: () => ({
    resolve: {
      alias: [
        { find: /^stemma$/, replacement: join(ROOT, 'components/define.ts') },
        { find: /^stemma\/(react|svelte|vue)$/, replacement: join(ROOT, 'components/frameworks/$1.ts') },
      ],
    },
  }),
});

/** What the examples of frameworks are built with: as little as each needs. */
export const exampleSources = () => [packageByName(), vueFiles(), svelteFiles()];
