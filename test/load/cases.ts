import { setTimeout as rest } from 'node:timers/promises';
import { syntheticPeople, type StepFields, type StepType } from '@samspor/domain';
import type { Recorded } from '@samspor/contracts';
import { bodyOf, type Caller } from './http.ts';
import { timed, timingOf, type Timing } from './timing.ts';

/** Who takes the six steps of a case. */
export interface Callers {
  ot: Caller;
  leader: Caller;
  nav: Caller;
}

type Take = { [T in StepType]: [who: keyof Callers, step: T, fields: StepFields[T]] }[StepType];

const six: Take[] = [
  ['ot', 'SeekContact', { channel: 'sms', note: 'Sendte melding' }],
  ['ot', 'RecordContact', { channel: 'phone', note: 'Vil gjerne prate' }],
  ['ot', 'HoldClarificationTalk', { channel: 'meeting', summary: 'Ønsker kurs' }],
  ['ot', 'ReferToCommittee', { committee: 'nav-3301', question: 'Hvem følger opp?' }],
  [
    'leader',
    'RecordCommitteeDecision',
    { outcome: 'course', responsible: 'nav-3301', decision: 'Klart jeg kan' },
  ],
  ['nav', 'StartCourse', { course: 'klart-jeg-kan' }],
];

/** Enrols youths one by one as the form does; not a part of what is timed. */
export async function enrolled(ot: Caller, count: number, seed: number, today: string): Promise<Recorded[]> {
  const people = syntheticPeople({ seed, count, from: '2026-08-01', to: today });
  const journeys: Recorded[] = [];
  await timed(people, 8, async (person) => {
    const body = {
      firstName: person.firstName,
      lastName: `${person.lastName} ${letters()}`, // nobody the register knows
      birthDate: person.birthDate,
      municipality: '3301',
      level: 'VG1',
      on: today,
    };
    journeys.push(bodyOf<Recorded>(await ot.post('/api/v1/journeys', body)));
  });
  return journeys;
}

/** A name of eight letters that nobody has. */
const letters = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => String.fromCharCode(97 + (n % 26))).join('');

/**
 * Takes the six steps of each case, `width` cases at a time; each step is one HTTP request with its own time. `restMs` is
 * how long a caller rests after each.
 */
export async function sixSteps(
  callers: Callers,
  journeys: Recorded[],
  width: number,
  on: string,
  restMs = 0,
): Promise<Timing> {
  const times: number[] = [];
  const began = performance.now();
  await timed(journeys, width, async ({ journeyId, version: first }) => {
    let version = first;
    for (const [who, step, fields] of six) {
      const start = performance.now();
      version = await take(callers[who], journeyId, version, step, { ...fields, on });
      times.push(performance.now() - start);
      if (restMs > 0) await rest(restMs);
    }
  });
  return timingOf(times, performance.now() - began);
}

/** A workflow may have recorded something meanwhile: the page reads again and sends again, as a person would. */
async function take(
  caller: Caller,
  journeyId: string,
  seen: number,
  step: StepType,
  body: object,
): Promise<number> {
  const path = `/api/v1/journeys/${journeyId}/steps/${step}`;
  let version = seen;
  for (;;) {
    const answer = await caller.post(path, body, { 'if-match': `"${version}"` });
    if (answer.status !== 409) return bodyOf<Recorded>(answer).version;
    const { rule, version: now } = JSON.parse(answer.text) as { rule: string; version?: number };
    if (rule !== 'stale' || now === undefined) throw new Error(answer.text);
    version = now;
  }
}
