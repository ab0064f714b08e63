export type * from './activities.ts';
export * from './messages.ts';
export type { SchoolYearRun } from './school-year.ts';
export type * from './workflows.ts';

/** Where the bundle begins, for the worker's bundler: source in development, JavaScript when built. */
export const workflowsUrl = import.meta.url.replace(/index\.(ts|js)$/, 'workflows.$1');
