import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while `vite` serves the page itself during development. */
const api = process.env.SAMSPOR_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/api': api } },
  build: { outDir: 'dist', target: 'es2023' },
});
