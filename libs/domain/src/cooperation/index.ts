export * from './cooperation-codes.ts';
export * from './cooperation-events.ts';
export * from './cooperation-process.ts';
export {
  isSigned,
  lastDayOf,
  openCooperationMatters,
  partyOf,
  versionAwaited,
  versionOn,
  whereOn,
  type Cooperation,
  type CooperationMatter,
  type CooperationState,
  type CooperationVersion,
} from './cooperation.ts';
export { type CooperationAround } from './cooperation-acting.ts';
export { textsOfCooperation } from './decide-cooperation.ts';
export { calledSteering, isSteeringMember } from './steering.ts';
export type { SteeringDecision, SteeringItem, SteeringMeeting } from './steering.ts';
