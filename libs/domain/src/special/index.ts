export * from './special-events.ts';
export * from './special-list.ts';
