export * from './wellbeing-codes.ts';
export * from './wellbeing-events.ts';
export * from './wellbeing-process.ts';
export { openWellbeingMatters } from './wellbeing.ts';
export type { FamilyAsk, Wellbeing, WellbeingMatter, WellbeingPlan } from './wellbeing.ts';
