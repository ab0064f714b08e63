export { CaseStore, type CaseStoreOptions, type PageResult, type PageWrite } from './case-store.ts';
export { clockFrom, clockOf, type Clock } from './clock.ts';
export { seal, unseal } from './crypto/keyring.ts';
export { migrate, migrateBack, openDatabase, readerOf, writerOf, type DatabaseOptions } from './database.ts';
export { isDatabaseAway } from './database-away.ts';
export { failpoint, failpoints, requireFailpointAllowed, type Failpoint } from './failpoint.ts';
export type { AsOf, LoadedStream, StoredEvent } from './load.ts';
export { personRow, type Guardian, type PersonData } from './people/person.ts';
export { throwawayStore } from './throwaway-store.ts';
export type { DutyTableRow, JourneyRow } from './read-models/rows.ts';
export { kindOf, withoutData, type LoggedError } from './without-data.ts';
export * from './write.ts';
export { accessOf, takesPart, type Leaving } from './reads/access.ts';
export { explainedDuties } from './reads/duties.ts';
export {
  myDay,
  urgencyCounts,
  urgencyOf,
  withoutContactPerson,
  type MyDayQuery,
  type MyDayRow,
  type Place,
} from './reads/my-day.ts';
export {
  myTasks,
  snoozeReasons,
  taskCounts,
  type TaskRow,
  type TaskScope,
  type TaskSeats,
} from './reads/my-tasks.ts';
export { dutyCounts, phaseCounts } from './reads/overview.ts';
export { catalogueKind } from './catalogue/catalogue-kind.ts';
export { offerOf, offersIn, type ListedOffer } from './reads/catalogue.ts';
export { assessmentsOf, waitingProposals, type WaitingProposal } from './reads/quality.ts';
export { lostCells, outsideCells, rightsList, type RightsListRow } from './reads/rights.ts';
export {
  agendaOf,
  frozenMeetings,
  meetingHead,
  meetingKnown,
  meetingOfCase,
  meetings,
  type AgendaItem,
  type MeetingHead,
} from './reads/meetings.ts';
export { journeyOfPerson, peopleOfNumbers, personOf, type KnownPerson } from './reads/person.ts';
export { search, type Hit } from './reads/search.ts';
export type { MeetingItemRow, MeetingRow } from './committee/meeting-rows.ts';
export { MeetingStore, meetingIdOf } from './committee/meeting-store.ts';
export { committeeLoad } from './setup/committee-load.ts';
export { readSetupBook } from './setup/setup-book.ts';
export { SetupStore, type DecidedSetup, type SetupHistory } from './setup/setup-store.ts';
export { placementKind } from './placements/placement-kind.ts';
export { workPlaceKind } from './placements/work-place-kind.ts';
export {
  placementsOf,
  placementsOfYouth,
  workPlaceOf,
  workPlacesIn,
  type ListedPlacement,
  type ListedWorkPlace,
} from './placements/placement-reads.ts';
export { courseKind } from './courses/course-kind.ts';
export {
  courseCandidates,
  courseRuns,
  justLeft,
  knownParticipants,
  type Candidate,
  type KnownParticipant,
  type RunHead,
} from './courses/course-reads.ts';
export { courseTexts, type CourseText } from './courses/course-texts.ts';
export { meetingKind } from './committee/meeting-kind.ts';
export { deskOf, type Desk } from './reads/desk.ts';
export { namedId } from './named-id.ts';
export { processKinds } from './processes/kinds.ts';
export {
  ProcessStore,
  type ProcessCaughtUp,
  type ProcessReceipt,
  type ProcessWrite,
} from './processes/process-store.ts';
export { journeyBrief, type JourneyBrief } from './wake/brief.ts';
export { cohortBehind, cohortDue, withoutOpening } from './wake/cohort.ts';
export { expectedWorkflows, raiseWakes, type Expected } from './wake/expected.ts';
export { messagesAway, raiseFault, resolveFaults, type Fault } from './wake/faults.ts';
export { journeyWorkflow, ladderOf, processWorkflow } from './wake/workflow-ids.ts';
export { leaseWakes, releaseWakes, wakeFailed, wakeLag, wakesSent, type LeasedWake } from './wake/lease.ts';
export type {
  ImportPreview,
  ImportProgress,
  ImportRequest,
  RowOutcome,
  RowResult,
} from './imports/import-request.ts';
export { previewImport } from './imports/preview.ts';
export { importProgress, latestImports } from './imports/progress.ts';
export { ImportQueue, resumeImports } from './imports/queue.ts';
export { whileHeld } from './held.ts';
export { isStarted, runImport, startImport } from './imports/run.ts';
export { Turns } from './turns.ts';
export { messageIdOf } from './messages/message-id.ts';
export {
  dueMessages,
  journeysOfMobile,
  messageById,
  rememberNumber,
  unsettledMessages,
  type KnownMessage,
  type OutboxMessage,
  receiverOf,
  type Receiver,
} from './messages/outbox.ts';
export {
  chooseDigest,
  digestFigures,
  digestStanding,
  wantedDigests,
  type DigestFigure,
} from './stalls/digest.ts';
export {
  claimStaffMail,
  mendStaffMail,
  openStaffMails,
  putStaffMail,
  staffMailOutcome,
  type ClaimedStaffMail,
  type StaffMailOutcome,
  type StaffMailState,
} from './mail/staff-mail.ts';
export { collectPeople, type Collected } from './stalls/people.ts';
export { behindRecord, expectedRunning, type Behind } from './stalls/behind.ts';
export { collectOnRecord, seeStalls, type SeenStall } from './stalls/machine.ts';
export {
  countStalls,
  stallBoard,
  stallCounts,
  stallSpans,
  stallsToMend,
  type StalledRow,
  type StallFilters,
  type StallPlace,
  type StallReader,
  type StallToMend,
} from './stalls/read.ts';
export {
  askRepair,
  leaseRepairs,
  repairDone,
  repairedSince,
  repairFailed,
  type AskedRepair,
} from './stalls/repairs.ts';
export { judgeWorkers, showLife } from './stalls/signs-of-life.ts';
export {
  movedSince,
  openWorkflows,
  resolveFaultsOf,
  retryWakes,
  suspectJourneys,
  suspectWorkflows,
  wakeKnown,
} from './stalls/suspects.ts';
export { checkStreams, rebuildStream } from './stalls/streams.ts';
export { answeredPage, recordPageOnce } from './page-once.ts';
export { ladderChoices, ladderGroup, type GroupMember } from './reads/ladder-groups.ts';
export {
  PolicyStore,
  type DecidedPolicy,
  type PolicyReceipt,
  type PolicyWrite,
} from './policies/policy-store.ts';
export { rebuild, type Rebuilt } from './rebuild.ts';
export { verify, type Difference, type Verified } from './verify.ts';
export { everyDuty, everyJourney } from './export.ts';
export { freezeProof, startCheck } from './proofs/frozen-proof.ts';
export { knownNow } from './proofs/known-proof.ts';
export { startProof, type ProofRequest } from './proofs/make-proof.ts';
export { everyListed, proofList, type ListedLine, type ListQuery } from './proofs/proof-list.ts';
export { ProofQueue } from './proofs/proof-queue.ts';
export { proofsOf, proofWith, type ProofRow } from './proofs/proof-rows.ts';
export { readProof, type ProofSum } from './proofs/read-proof.ts';
export {
  seekingCounts,
  seekingFacets,
  seekingQueue,
  type Seeker,
  type SeekingFilters,
  type SeekingPlace,
  type SoughtRow,
} from './seeking/queue.ts';
export { forgetHomes, homesWanted, keepHomes, type HomeFound } from './seeking/homes.ts';
export { importMatches, previewMatches, type MatchRequest } from './seeking/matches.ts';
export {
  makeRoute,
  orderStops,
  routesOf,
  routeWith,
  stopDone,
  stopsOf,
  visitsDue,
  type RouteRow,
  type StopRow,
} from './seeking/routes.ts';
export { rosterKind, rosterStreamOf } from './intake/roster-kind.ts';
export { awaitingTalk, takenFrom, talksBetween, type IntakeTalk } from './intake/talks.ts';
export { forumKind, forumStreamOf, namesKnownTo } from './forum/forum-kind.ts';
export { cooperationKind } from './cooperation/cooperation-kind.ts';
export {
  cooperationMattersOf,
  cooperationsFor,
  readsCooperation,
  type CooperationReader,
} from './cooperation/cooperation-reads.ts';
export { wellbeingKind, wellbeingStreamOf } from './wellbeing/wellbeing-kind.ts';
export { forumPromises, lastWellbeing, wellbeingWaits } from './wellbeing/wellbeing-reads.ts';
export { concernKind } from './concern/concern-kind.ts';
export { concernsOf, concernsWaiting, type ListedConcern } from './concern/concern-reads.ts';
export { specialKind, specialListOf } from './special/special-kind.ts';
export { isOnSpecialList, specialYouths, type ListedSpecial } from './special/special-reads.ts';
export { absenceKind, absenceStreamOf } from './absence/absence-kind.ts';
export {
  absencesIn,
  awayFrom,
  standsInFor,
  type KnownAbsence,
  type StandIn,
} from './absence/absence-reads.ts';
export {
  lastReassignments,
  noteReassigned,
  noteUndone,
  reassignedIn,
  type Reassigned,
  type Reassignment,
} from './absence/reassignments.ts';
export {
  caseload,
  caseloadOf,
  caseloads,
  type CaseloadFilter,
  type CaseloadRow,
} from './absence/caseload.ts';
export { handoverKind } from './handover/handover-kind.ts';
export { handoverInbox, handoversGiven, type ListedHandover } from './handover/handover-reads.ts';
export { adviceKind, adviceStreamOf } from './help/advice-kind.ts';
export { helpKind, helpStreamOf } from './help/help-kind.ts';
export {
  adviceCounts,
  figureMembers,
  helpMattersOf,
  textsByVersion,
  lastVisits,
  namesOfFollowed,
  runningServices,
  textsOf,
  type FigureMember,
  type HelpPlace,
} from './help/help-reads.ts';
