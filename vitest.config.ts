import { defineConfig } from 'vitest/config';
import { yamlData } from './scripts/yaml-data.ts';

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    environment: 'node',
  },
});
