export * from './birth-number.ts';
export * from './contact-details.ts';
export { isOfTargetAge } from './dates.ts';
export { enrolYouth } from './enrolment.ts';
export * from './preview.ts';
export * from './read.ts';
export * from './row.ts';
export * from './same-person.ts';
export * from './seen-people.ts';
