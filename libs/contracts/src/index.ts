export type * from './auth.ts';
export type * from './imports.ts';
export type * from './journeys.ts';
export type * from './me.ts';
export type * from './meetings.ts';
export type * from './overview.ts';
export type * from './problem.ts';
export * from './role-names.ts';
export * from './rule-texts.ts';
