import type { Texts } from '../texts.ts';
import { app } from './app.ts';
import { codes } from './codes.ts';
import { county } from './county.ts';
import { journey } from './journey.ts';
import { messages } from './messages.ts';
import { myDay } from './my-day.ts';
import { imports, meetings, overview } from './other.ts';
import { planner } from './planner.ts';
import { proof } from './proof.ts';
import { rules } from './rules.ts';
import { seeking } from './seeking.ts';
import { stalls } from './stalls.ts';
import { steps } from './steps.ts';

export const en: Texts = {
  app,
  codes,
  county,
  imports,
  journey,
  meetings,
  messages,
  myDay,
  overview,
  planner,
  proof,
  rules,
  seeking,
  stalls,
  steps,
};
