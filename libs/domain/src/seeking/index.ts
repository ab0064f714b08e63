export * from './hints.ts';
export * from './next-act.ts';
export * from './register-matches.ts';
export * from './routes.ts';
export * from './seeking-case.ts';
export { attemptsSince, seekingChannels, waysOpen, type Try, type TryOutcome, type Way } from './tries.ts';
export { visitHindrance } from './visits.ts';
