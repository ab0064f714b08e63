export * from './admission.ts';
export * from './analysis.ts';
export * from './dates-that-matter.ts';
export { ledgerOf, rightStates } from './ledger.ts';
export { lastProgramme, lostYears } from './lost-years.ts';
export type { Figure as LedgerFigure, Ledger, OmvalLeft, RightState, Span } from './ledger.ts';
export type { LedgerYear } from './ledger-years.ts';
export * from './rights-events.ts';
export * from './schooling.ts';
