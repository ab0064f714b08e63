export * from './counties.ts';
export * from './education-levels.ts';
export * from './municipalities.ts';
export * from './named.ts';
export * from './ot-status.ts';
export * from './programmes.ts';
export * from './protections.ts';
export * from './reasons.ts';
export { municipalityOfSchool } from './schools.ts';
