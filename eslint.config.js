import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways from text to code, markup or style; nothing from a file may take one. */
const GATES = [
  ['innerHTML', 'Text from files never becomes markup: use a Lit template.'],
  ['outerHTML', 'Text from files never becomes markup: use a Lit template.'],
  ['insertAdjacentHTML', 'Text from files never becomes markup: use a Lit template.'],
  ['unsafeHTML', 'Text from files never becomes markup.'],
  ['unsafeSVG', 'Text from files never becomes markup.'],
  ['unsafeCSS', 'Text from files never becomes a style: use tokens.'],
  ['styleMap', 'A strict policy of the page blocks inline styles: use classes.'],
];

const syntax = [
  ...GATES.map(([name, message]) => ({ selector: `Identifier[name="${name}"]`, message })),
  { selector: 'TSEnumDeclaration', message: 'Use a union of texts or a tagged union.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' },
];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'node_modules/', 'graph-data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An event's class and the class a handler names are the same; the rule does not see it through a template.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, properties: false } },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // An excerpt of an unknown value is made on purpose.
      '@typescript-eslint/no-base-to-string': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      'no-console': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
    },
  },
  {
    files: ['src/**/*.ts', 'components/**/*.ts', 'site/**/*.ts'],
    ignores: ['src/engine/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['cytoscape', 'cytoscape-*'], message: 'Only src/engine draws with Cytoscape.' }] },
      ],
    },
  },
  {
    files: ['components/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Options and tree items are driven by the keys of the list or tree around them, and named by their content.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit-a11y/accessible-name': 'off',
    },
  },
  {
    // Tokens and hues are written from the palette, which is ours; no other file may make a style from text.
    files: ['components/shared/tokens.ts', 'components/shared/hue-styles.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax.filter(({ selector }) => !selector.includes('unsafeCSS'))] },
  },
  {
    files: ['src/index.ts', 'components/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax.filter(({ selector }) => !selector.startsWith('Export'))] },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**', '*.config.*'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.strict],
    rules: { eqeqeq: 'error', 'max-lines': ['error', { max: 400 }] },
  },
);
