import { daysBetween, yearOf } from '../calendar/dates.ts';
import type { StepCommand } from '../journey/journey-commands.ts';
import type { Category, CommitteeOutcome } from '../journey/journey-events.ts';
import type { PersonActor } from '../people/actor.ts';
import type { Move, Script, Taken, Youth } from './youth.ts';

/** A step by somebody who may be missing in this county. */
const by = (person: PersonActor | null | undefined, command: StepCommand): Taken | null =>
  person ? [command, person] : null;

function seek(y: Youth, least: number, most: number): Move {
  return y.in(least, most, 'SeekContact', (on) => {
    const worker = y.contactPerson();
    const channel = y.hands.pick(['sms', 'phone', 'letter', 'email'] as const);
    const note = y.setting.phraseOf(y.words, 'attempt', channel);
    return by(worker, { type: 'SeekContact', on, channel, note });
  });
}

function contact(y: Youth, least: number, most: number): Move {
  return y.in(least, most, 'RecordContact', (on) => {
    const worker = y.contactPerson();
    const channel = y.hands.pick(['phone', 'sms', 'meeting', 'visit'] as const);
    const note = y.setting.phraseOf(y.words, 'contact', channel);
    return by(worker, { type: 'RecordContact', on, channel, note });
  });
}

function* reach(y: Youth): Script {
  for (let tries = y.random.pick([0, 1, 1, 2]); tries > 0; tries--) yield seek(y, 1, 3);
  yield contact(y, 1, 6);
}

function* talk(y: Youth): Script {
  yield y.in(5, 13, 'HoldClarificationTalk', (on) =>
    by(y.contactPerson(), {
      type: 'HoldClarificationTalk',
      on,
      channel: 'meeting',
      summary: y.setting.phrase(y.words, 'talk'),
    }),
  );
}

/** The way of Drammen (domain.md §14): talk, committee, category, course, work training, school or work. */
function* road(y: Youth): Script {
  yield* reach(y);
  yield* help(y);
}

/** What comes once somebody has been reached. */
function* help(y: Youth): Script {
  yield* talk(y);
  yield* committee(y);
  yield* category(y);
  if (y.random.chance(80)) yield* course(y);
  if (y.random.chance(75)) yield* workTraining(y);
  yield* onwards(y);
}

function* committee(y: Youth): Script {
  const { staff } = y;
  if (!staff) return;
  const [least, most] = y.random.chance(25) ? [8, 25] : [1, 7];
  const referred = yield y.in(least, most, 'ReferToCommittee', (on) =>
    by(y.worker(), {
      type: 'ReferToCommittee',
      on,
      committee: staff.committee,
      question: y.setting.phrase(y.words, 'question'),
    }),
  );
  for (let postponed = referred; postponed;) {
    postponed = y.random.chance(8);
    const outcome: CommitteeOutcome = postponed
      ? 'postponed'
      : y.random.weighted<CommitteeOutcome>([
          [45, 'ungteam'],
          [25, 'course'],
          [15, 'work-training'],
          [10, 'follow-up-service'],
          [5, 'school'],
        ]);
    const responsible = outcome === 'ungteam' ? staff.youthTeam[0].agency : staff.agency;
    // Ready from the next day on; the meeting that has room for it is the limits' to tell.
    yield {
      days: 1,
      step: 'RecordCommitteeDecision',
      take: (on) => {
        const meeting = y.setting.meetingId(staff.committee, on);
        const decision = y.setting.phrase(y.words, 'decision');
        const decided = { type: 'RecordCommitteeDecision', on, outcome, responsible, decision } as const;
        return by(staff.chair, { ...decided, ...(meeting && { meeting }) });
      },
    };
    if (outcome === 'ungteam') {
      const caseworker = y.hands.pick(staff.youthTeam).id;
      yield y.in(0, 2, 'AssignCaseworker', (on) =>
        by(staff.leader, { type: 'AssignCaseworker', on, caseworker }),
      );
    }
  }
}

function* category(y: Youth): Script {
  const drawn = y.random.weighted<Category>([
    [40, 1],
    [20, 2],
    [28, 3],
    [12, 4],
  ]);
  const propose = (value: Category) =>
    y.in(1, 8, 'ProposeCategory', (on) =>
      by(y.worker(), {
        type: 'ProposeCategory',
        on,
        category: value,
        reasons: y.setting.phrase(y.words, 'reasons'),
      }),
    );
  if (!(yield propose(drawn))) return;
  if (y.random.chance(12)) {
    const back = yield y.in(2, 8, 'ReturnCategory', (on) =>
      by(y.staff?.reviewer, { type: 'ReturnCategory', on, comment: 'Begrunn forutsetningene nærmere.' }),
    );
    if (back) yield propose(drawn);
  }
  if (y.random.chance(97))
    yield y.in(2, 9, 'ConfirmCategory', (on) => by(y.staff?.reviewer, { type: 'ConfirmCategory', on }));
}

function* course(y: Youth): Script {
  const name = y.random.pick(['klart-jeg-kan', 'ny-retning', 'intensivkurs'] as const);
  const started = yield y.in(3, 14, 'StartCourse', (on) =>
    by(y.staff?.courses, { type: 'StartCourse', on, course: name, note: y.setting.phrase(y.words, 'note') }),
  );
  if (!started) return;
  const whole = y.random.chance(82);
  yield y.in(whole ? 28 : 9, whole ? 56 : 20, 'EndCourse', (on) => {
    const note = y.setting.phrase(y.words, whole ? 'measureEnded' : 'stoppedEarly');
    return by(y.staff?.courses, {
      type: 'EndCourse',
      on,
      outcome: whole ? 'completed' : 'interrupted',
      note,
    });
  });
}

function* workTraining(y: Youth): Script {
  const host = y.setting.phrase(y.words, 'host');
  const started = yield y.in(1, 8, 'StartWorkTraining', (on) =>
    by(y.staff?.placements, { type: 'StartWorkTraining', on, host }),
  );
  if (!started) return;
  const whole = y.random.chance(85);
  yield y.in(whole ? 56 : 14, whole ? 150 : 40, 'EndWorkTraining', (on) => {
    const note = y.setting.phrase(y.words, whole ? 'measureEnded' : 'stoppedEarly');
    const outcome = whole ? 'completed' : 'interrupted';
    return by(y.staff?.placements, { type: 'EndWorkTraining', on, outcome, note });
  });
}

function* onwards(y: Youth): Script {
  if (y.random.chance(35))
    yield y.in(1, 10, 'StartWork', (on) => by(y.worker(), { type: 'StartWork', on, percent: 100 }));
  else yield enterSchool(y, 1, 10);
}

function enterSchool(y: Youth, least: number, most: number): Move {
  return y.in(least, most, 'ReturnToSchool', (on) => {
    const term = ['08', '09', '01'].includes(on.slice(5, 7));
    const kind = term || y.hands.chance(40) ? 'school' : 'apprenticeship';
    const school = kind === 'school' ? (y.journey.school ?? undefined) : undefined;
    return by(y.worker(), { type: 'ReturnToSchool', on, kind, ...(school && { school }) });
  });
}

/** A talk is enough: back at a desk within weeks. */
function* school(y: Youth): Script {
  yield* reach(y);
  if (y.random.chance(50)) yield* talk(y);
  yield enterSchool(y, 4, 20);
}

/** Back at school, and out again before the year is over. */
function* returns(y: Youth): Script {
  yield* school(y);
  yield y.in(40, 130, 'LeaveTraining', (on) =>
    by(y.worker(), { type: 'LeaveTraining', on, reason: 'interrupted' }),
  );
  yield* road(y);
}

function* work(y: Youth): Script {
  yield* reach(y);
  const percent = y.random.pick([100, 100, 80, 60]);
  yield y.in(3, 13, 'StartWork', (on) => by(y.worker(), { type: 'StartWork', on, percent }));
  if (y.random.chance(70)) return;
  yield y.in(60, 180, 'EndWork', (on) =>
    by(y.worker(), { type: 'EndWork', on, note: 'Vikariatet er over.' }),
  );
  yield* road(y);
}

/** Says no, and is asked again each autumn. */
function* declines(y: Youth): Script {
  yield* reach(y);
  for (;;) {
    yield y.in(2, 10, 'DeclineFollowUp', (on) =>
      by(y.worker(), { type: 'DeclineFollowUp', on, note: y.setting.phrase(y.words, 'declined') }),
    );
    yield* nextAutumn(y);
    if (y.random.chance(35)) break;
  }
  yield* road(y);
}

/** Military service, a child, illness: not for the follow-up service now, and asked again each autumn. */
function* resolved(y: Youth): Script {
  yield* reach(y);
  const status = y.random.pick(['OTSY', 'OTSY', 'OTBA', 'OTMI', 'OTIF'] as const);
  for (;;) {
    yield y.in(2, 10, 'ResolveOtherwise', (on) =>
      by(y.worker(), { type: 'ResolveOtherwise', on, status, note: y.setting.phrase(y.words, 'note') }),
    );
    yield* nextAutumn(y);
    if (y.random.chance(40)) break;
  }
  yield* road(y);
}

/** Waits for the school year that opens the journey anew, and reaches out again. */
function* nextAutumn(y: Youth): Script {
  const { day } = y.rehearsal;
  const year = day.slice(5) < '08-01' ? yearOf(day) : yearOf(day) + 1;
  yield seek(y, daysBetween(day, `${year}-08-12`), daysBetween(day, `${year}-09-10`));
  yield contact(y, 2, 20);
}

/** Never answers, by no channel; some do in the end. */
function* hardToReach(y: Youth): Script {
  for (let tries = y.between(3, 6); tries > 0; tries--) yield seek(y, 2, 9);
  if (y.random.chance(55)) return;
  yield contact(y, 30, 90);
  yield* help(y);
}

function* moves(y: Youth): Script {
  yield* reach(y);
  const to = y.journey.county === '33' ? '31' : '33';
  const municipality = to === '33' ? '3301' : '3105';
  const abroad = y.random.chance(25);
  yield y.in(20, 120, 'RecordMove', (on) =>
    by(
      y.worker(),
      abroad ? { type: 'RecordMove', on, to: 'abroad' } : { type: 'RecordMove', on, to, municipality },
    ),
  );
  if (!abroad) yield* road(y);
}

/** Should never have been on the list. */
function* inError(y: Youth): Script {
  yield y.in(3, 10, 'RegisterError', (on) =>
    by(y.staff?.leader, { type: 'RegisterError', on, note: 'Gikk på skole i et annet fylke hele tiden.' }),
  );
}

/** Nobody gets round to it. */
function* neglected(y: Youth): Script {
  if (y.random.chance(50)) yield seek(y, 4, 20);
}

/** How invented lives go. */
export const stories = {
  road,
  school,
  returns,
  work,
  declines,
  resolved,
  hardToReach,
  moves,
  inError,
  neglected,
} as const;
