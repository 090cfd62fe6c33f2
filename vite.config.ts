import { defineConfig } from 'vite';
import { yamlData } from './scripts/yaml-data.ts';

export default defineConfig({
  plugins: [yamlData()],
});
