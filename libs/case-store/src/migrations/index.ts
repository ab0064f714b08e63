import { Record1790000000000 } from './1790000000000-record.ts';
import { People1790000000010 } from './1790000000010-people.ts';
import { ReadModels1790000000020 } from './1790000000020-read-models.ts';
import { Meeting1790000000100 } from './1790000000100-meeting.ts';
import { Session1790000000200 } from './1790000000200-session.ts';
import { Fault1790000000210 } from './1790000000210-fault.ts';
import { Imports1790000000300 } from './1790000000300-imports.ts';
import { Demo1790000000310 } from './1790000000310-demo.ts';
import { LeftAgencies1790000000400 } from './1790000000400-left-agencies.ts';
import { ImportTurns1790000000500 } from './1790000000500-import-turns.ts';
import { CountyPolicy1790000000600 } from './1790000000600-county-policy.ts';
import { Ladder1790000000700 } from './1790000000700-ladder.ts';
import { Stalls1790000000800 } from './1790000000800-stalls.ts';
import { Digest1790000000810 } from './1790000000810-digest.ts';
import { StallViews1790000000820 } from './1790000000820-stall-views.ts';
import { Proof1790000000900 } from './1790000000900-proof.ts';
import { Seeking1790000001000 } from './1790000001000-seeking.ts';
import { TextedNumber1790000001150 } from './1790000001150-texted-number.ts';
import { Process1790000001200 } from './1790000001200-process.ts';
import { OpenedJourneys1790000001210 } from './1790000001210-opened-journeys.ts';
import { Intake1790000001300 } from './1790000001300-intake.ts';
import { CommitteeDesk1790000001400 } from './1790000001400-committee-desk.ts';
import { Courses1790000001500 } from './1790000001500-courses.ts';
import { Rights1790000001600 } from './1790000001600-rights.ts';
import { PupilHelp1790000001700 } from './1790000001700-pupil-help.ts';
import { CategoryAssessments1790000001800 } from './1790000001800-category-assessments.ts';
import { Catalogue1790000001810 } from './1790000001810-catalogue.ts';
import { Handover1790000001900 } from './1790000001900-handover.ts';
import { Forum1790000002000 } from './1790000002000-forum.ts';
import { Wellbeing1790000002010 } from './1790000002010-wellbeing.ts';
import { Placements1790000002100 } from './1790000002100-placements.ts';
import { Tasks1790000002200 } from './1790000002200-tasks.ts';
import { StaffMail1790000002210 } from './1790000002210-staff-mail.ts';
import { Absence1790000002300 } from './1790000002300-absence.ts';
import { ConcernReport1790000002400 } from './1790000002400-concern-report.ts';
import { SpecialList1790000002410 } from './1790000002410-special-list.ts';
import { Cooperation1790000002500 } from './1790000002500-cooperation.ts';
import { Setup1790000002600 } from './1790000002600-setup.ts';

/** Every migration, oldest first. */
export const migrations = [
  Record1790000000000,
  People1790000000010,
  ReadModels1790000000020,
  Meeting1790000000100,
  Session1790000000200,
  Fault1790000000210,
  Imports1790000000300,
  Demo1790000000310,
  LeftAgencies1790000000400,
  ImportTurns1790000000500,
  CountyPolicy1790000000600,
  Ladder1790000000700,
  Stalls1790000000800,
  Digest1790000000810,
  StallViews1790000000820,
  Proof1790000000900,
  Seeking1790000001000,
  TextedNumber1790000001150,
  Process1790000001200,
  OpenedJourneys1790000001210,
  Intake1790000001300,
  CommitteeDesk1790000001400,
  Courses1790000001500,
  Rights1790000001600,
  PupilHelp1790000001700,
  CategoryAssessments1790000001800,
  Catalogue1790000001810,
  Handover1790000001900,
  Forum1790000002000,
  Wellbeing1790000002010,
  Placements1790000002100,
  Tasks1790000002200,
  StaffMail1790000002210,
  Absence1790000002300,
  ConcernReport1790000002400,
  SpecialList1790000002410,
  Cooperation1790000002500,
  Setup1790000002600,
];

/** Those after which the read models have to be written anew from the events. */
export const refolding: readonly string[] = [
  LeftAgencies1790000000400.name,
  Seeking1790000001000.name,
  CategoryAssessments1790000001800.name,
  Rights1790000001600.name,
  Tasks1790000002200.name,
];
