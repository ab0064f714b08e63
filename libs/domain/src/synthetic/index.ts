export * from './homes.ts';
export * from './people.ts';
export * from './random.ts';
export * from './target-group-csv.ts';
export * from './tenor-number.ts';
export { syntheticStreet } from './streets.ts';
