export * from './concern-codes.ts';
export * from './concern-events.ts';
export * from './concern-process.ts';
export * from './concern.ts';
