import type { Texts } from '../texts.ts';
import { absences, caseload } from './absences.ts';
import { app } from './app.ts';
import { codes } from './codes.ts';
import { concerns } from './concerns.ts';
import { county } from './county.ts';
import { courses } from './courses.ts';
import { desk } from './desk.ts';
import { intake } from './intake.ts';
import { cooperation } from './cooperation.ts';
import { forum } from './forum.ts';
import { handovers } from './handovers.ts';
import { help } from './help.ts';
import { journey } from './journey.ts';
import { messages } from './messages.ts';
import { myDay } from './my-day.ts';
import { imports, meetings, overview } from './other.ts';
import { offers } from './offers.ts';
import { planner } from './planner.ts';
import { proof } from './proof.ts';
import { quality } from './quality.ts';
import { rights } from './rights.ts';
import { rightsAnalysis } from './rights-analysis.ts';
import { rules } from './rules.ts';
import { seeking } from './seeking.ts';
import { special } from './special.ts';
import { setup } from './setup.ts';
import { stalls } from './stalls.ts';
import { steps } from './steps.ts';
import { workTraining } from './work-training.ts';
import { wellbeing } from './wellbeing.ts';

export const en: Texts = {
  absences,
  app,
  caseload,
  codes,
  concerns,
  county,
  courses,
  desk,
  cooperation,
  forum,
  handovers,
  help,
  imports,
  intake,
  journey,
  meetings,
  messages,
  myDay,
  offers,
  overview,
  planner,
  proof,
  quality,
  rights,
  rightsAnalysis,
  rules,
  seeking,
  special,
  setup,
  stalls,
  steps,
  workTraining,
  wellbeing,
};
