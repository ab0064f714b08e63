/** Everything that a worker can run: the entry of the workflow bundle. */
export { childWellbeing } from './child-wellbeing.ts';
export { committeeMeeting, openMeeting } from './committee-meeting.ts';
export { courseRun } from './course-run.ts';
export { contactLadder } from './contact-ladder.ts';
export { handover } from './handover.ts';
export { pupilHelp } from './pupil-help.ts';
export { nightlyReconciliation } from './nightly-reconciliation.ts';
export { workPlacement } from './work-placement.ts';
export { restrictedRecord } from './restricted-record.ts';
export { schoolCooperation } from './school-cooperation.ts';
export { schoolYear } from './school-year.ts';
export { specialUnitList } from './special-unit-list.ts';
export { wellbeingForum } from './wellbeing-forum.ts';
export { youthJourney } from './youth-journey.ts';
