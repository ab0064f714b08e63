export * from './assessments.ts';
export * from './calibration.ts';
