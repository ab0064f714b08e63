export * from './placement-codes.ts';
export * from './placement-around.ts';
export * from './placement-age.ts';
export * from './placement-events.ts';
export * from './placement-process.ts';
export * from './placement.ts';
export * from './work-place-process.ts';
export * from './work-place.ts';
