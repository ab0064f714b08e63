export * from './absence/absence-process.ts';
export * from './absence/absence.ts';
export * from './absence/reassign.ts';
export * from './calendar/dates.ts';
export * from './calendar/oslo-time.ts';
export * from './calendar/school-year.ts';
export * from './calendar/working-days.ts';
export * from './catalogue/index.ts';
export * from './category/index.ts';
export * from './codes/index.ts';
export * from './committee/committees.ts';
export * from './committee/decision-meeting.ts';
export type { DeskCommand } from './committee/desk-commands.ts';
export type { DeskSurroundings } from './committee/desk.ts';
export * from './committee/meeting-calendar.ts';
export * from './committee/meeting-due.ts';
export * from './committee/meeting-events.ts';
export * from './committee/meeting-process.ts';
export * from './committee/meeting.ts';
export * from './committee/series.ts';
export * from './duty/duties.ts';
export { dutyAt, dutyRows, type DutyRow } from './duty/duty-rows.ts';
export * from './duty/duty.ts';
export * from './duty/explain.ts';
export * from './duty/life-lines.ts';
export * from './duty/life.ts';
export * from './duty/openings.ts';
export type { CeaseReason, NotOwedReason } from './duty/owed.ts';
export * from './duty/policy.ts';
export * from './duty/rule-sets.ts';
export * from './duty/standing.ts';
export {
  agreementKinds,
  agreementStates,
  isOpenAgreement,
  type Agreement,
  type AgreementKind,
  type AgreementState,
  type Promised,
} from './journey/agreements.ts';
export * from './handover/decide-handover.ts';
export * from './handover/handover-codes.ts';
export * from './handover/handover-events.ts';
export * from './handover/handover-process.ts';
export * from './handover/handover.ts';
export * from './help/advice-process.ts';
export * from './help/decide-help.ts';
export * from './help/help-codes.ts';
export * from './help/help-events.ts';
export * from './help/help-process.ts';
export * from './help/help.ts';
export * from './journey/deadlines.ts';
export * from './journey/decide.ts';
export * from './journey/evolve.ts';
export { fallenDue, isCohortDay, outlook, type NextDue, type Outlook } from './journey/fallen-due.ts';
export * from './journey/hindrance.ts';
export { awaitsAnswer, canEnd } from './journey/idle-steps.ts';
export * from './intake/roster-process.ts';
export * from './intake/roster.ts';
export { isoWeekday } from './intake/weekday.ts';
export * from './journey/intake-codes.ts';
export { stands as conditionStands, type BookedTalk, type Condition, type Intake } from './journey/intake.ts';
export * from './journey/journey-commands.ts';
export * from './journey/journey-events.ts';
export * from './journey/journey-facts.ts';
export * from './journey/journey-rules.ts';
export * from './journey/journey.ts';
export { countingEvents } from './journey/log.ts';
export * from './journey/next-steps.ts';
export { ownMatters } from './journey/own-matters.ts';
export { isOfOpeningAge, openingHindrance, youngestOf } from './journey/open.ts';
export { byDue, openMatters, recordedDuties, type OpenMatter } from './journey/open-matters.ts';
export * from './journey/phases.ts';
export { lastSnooze, longestSnooze, type Snooze } from './journey/snooze.ts';
export * from './journey/steps.ts';
export { withdrawable } from './journey/withdraw.ts';
export { ladderRests, ladderWakes, runningLadder } from './ladder/climb.ts';
export * from './ladder/ladder-commands.ts';
export * from './ladder/ladder.ts';
export * from './ladder/plan.ts';
export { stopIn } from './ladder/stop-words.ts';
export * from './ladder/sending-hours.ts';
export * from './ladder/start-many.ts';
export { previewLadder, type LadderOutlook, type WouldBe } from './ladder/preview.ts';
export { readsMessages } from './ladder/reads-messages.ts';
export * from './journey/tasks.ts';
export * from './people/actor.ts';
export * from './people/roles.ts';
export * from './placement/index.ts';
export * from './planner/index.ts';
export * from './process/process.ts';
export * from './rights/index.ts';
export * from './seeking/index.ts';
export * from './services/service-kinds.ts';
export * from './services/services.ts';
export * from './stall/causes.ts';
export * from './stall/handled.ts';
export * from './stall/repairs.ts';
export * from './stall/trend.ts';
export * from './proof/index.ts';
export * from './policy/check-policy.ts';
export * from './policy/county-policy.ts';
export * from './policy/policy-process.ts';
export * from './policy/set-policy.ts';
export {
  policyFaultCodes,
  policyFaultText,
  PolicyRefused,
  type PolicyFault,
  type PolicyFaultCode,
} from './policy/policy-faults.ts';
export { enrolmentHindrance, isNews, isOfAgency } from './journey/enrol.ts';
export * from './target-group/index.ts';
export * from './setup/index.ts';
export * from './synthetic/index.ts';
export * from './course/index.ts';
export { namingWords } from './committee/names-somebody.ts';
export * from './forum/index.ts';
export * from './wellbeing/index.ts';
export * from './concern/index.ts';
export * from './special/index.ts';
export * from './cooperation/index.ts';
