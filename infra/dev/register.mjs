/**
 * Lets Node 24 run our TypeScript straight from source: `node --import <this file> apps/api/src/main.ts`.
 * Development only; production runs what `npm run build` makes.
 */
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

process.setSourceMapsEnabled(true);

registerHooks({
  resolve(specifier, context, next) {
    // Only our own rooms: other packages publish a `source` condition that is not meant for Node.
    if (!specifier.startsWith('@samspor/')) return next(specifier, context);
    return next(specifier, { ...context, conditions: ['source', ...(context.conditions ?? [])] });
  },
  load(url, context, next) {
    if (!/^file:.*\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
    return { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true };
  },
});
