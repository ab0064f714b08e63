export * from './check-committee.ts';
export { longestSession, mostSessions, readCoursePlan } from './check-plan.ts';
export * from './preview-committee.ts';
export * from './setup-book.ts';
export * from './setup-events.ts';
export * from './setup-process.ts';
