import { addDays, type IsoDate } from '../calendar/dates.ts';
import { startOfOsloDay } from '../calendar/oslo-time.ts';
import { dutyAt, dutyRows } from '../duty/duty-rows.ts';
import { decide } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import { as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { JourneyCommand, StepCommand } from '../journey/journey-commands.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Journey } from '../journey/journey.ts';
import type { Actor } from '../people/actor.ts';
import {
  type DatedPolicy,
  defaultCountyPolicy,
  type PolicyBook,
  policyBook,
} from '../policy/county-policy.ts';
import { ladderRests } from './climb.ts';
import type { Reach } from './ladder-commands.ts';
import { defaultLadderPolicy, type LadderPolicy } from './plan.ts';

const ingrid = as('ot-caseworker');
const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };
const reach: Reach = { isKnown: true, isReserved: false, guardians: 1 };

/** A journey at noon of a day in Oslo; what it decided last. */
class Case {
  journey: Journey;
  day: IsoDate;
  readonly policy: PolicyBook;

  constructor(
    command: typeof enrolYouth = enrolYouth,
    policy: LadderPolicy | PolicyBook = defaultLadderPolicy,
  ) {
    this.policy =
      typeof policy === 'function' ? policy : policyBook([], { ...defaultCountyPolicy, ladder: policy });
    this.day = command.on;
    this.journey = take(undefined, command, workflow, this.day).journey;
    this.tell({ type: 'CatchUp' });
  }

  tell(command: JourneyCommand, by: Actor = workflow, hours = 12): string[] {
    const now = new Date(startOfOsloDay(this.day).getTime() + hours * 3_600_000);
    const asked = { by, today: this.day, policy: this.policy, now };
    const events = decide(command, this.journey, asked);
    for (const event of events) this.journey = evolve(this.journey, { ...event, by });
    return events.map(({ type }) => type);
  }

  climb(hours = 12): string[] {
    const { ladder = 'none' } = this.journey.ladder ?? {};
    return this.tell({ type: 'ClimbLadder', ladder }, workflow, hours);
  }

  step(command: StepCommand extends infer C ? (C extends { on: IsoDate } ? Omit<C, 'on'> : never) : never) {
    return this.tell({ ...command, on: this.day }, ingrid);
  }

  on(day: IsoDate): this {
    this.day = day;
    return this;
  }

  /** Claims the message and has the gateway take it. */
  send(message: string): string[] {
    const claimed = this.tell({ type: 'ClaimMessage', message, reach, wording });
    const attempt = this.journey.messages.find((one) => one.message === message)?.attempt ?? 0;
    return [...claimed, ...this.tell({ type: 'RecordHandOver', message, attempt, outcome: 'sent' })];
  }

  get contact() {
    const rows = dutyRows(lifeOf('y', this.journey), this.day);
    const row = rows.findLast(({ kind }) => kind === 'CONTACT');
    return row && dutyAt(row, this.day);
  }

  states() {
    return this.journey.messages.map(({ message, state }) => `${message} ${state}`);
  }
}

/** Enrolled on Monday 12 October 2026; contact is due 11 November. The youth turns 18 on 5 November. */
const started = (policy?: LadderPolicy) => {
  const one = new Case(enrolYouth, policy);
  one.step({ type: 'StartLadder' });
  one.climb();
  return one;
};

describe('the contact ladder', () => {
  it('climbs from rung to rung, each when the one before has been waited for since it went out', () => {
    const one = started();
    expect(one.states()).toEqual(['m1 queued']);
    expect(ladderRests(one.journey)).toBeNull();
    one.on('2026-10-14').send('m1');
    expect(ladderRests(one.journey)).toBe('2026-10-21');
    expect(one.on('2026-10-20').climb()).toEqual([]);
    expect(one.on('2026-10-21').climb()).toEqual(['MessageQueued']);
    one.send('m2');
    one.on('2026-10-28').climb();
    one.send('m3');
    expect(one.on('2026-11-11').climb()).toEqual(['TaskRaised']);
    expect(one.journey.tasks.map(({ kind }) => kind)).toEqual(['call']);
    expect(one.on('2026-11-18').climb()).toEqual(['TaskRaised']);
    expect(one.on('2026-12-02').climb()).toEqual(['LadderEnded', 'TaskRaised']);
    expect(one.journey.ladder?.ended).toBe('not-reached');
    expect(one.journey.tasks.map(({ kind }) => kind)).toContain('not-reached');
    expect(one.contact).toMatchObject({ state: 'overdue', reason: 'tried-not-reached' });
    expect(one.climb()).toEqual([]);
  });

  it('does nothing when climbed twice on a day', () => {
    const one = started();
    expect(one.climb()).toEqual([]);
    one.send('m1');
    expect(one.climb()).toEqual([]);
  });

  it('sends after the quiet hours, and never on a holiday', () => {
    const one = new Case();
    one.on('2026-12-24').step({ type: 'StartLadder' });
    one.climb(21);
    expect(one.journey.messages[0]?.notBefore).toBe('2026-12-28T08:00:00.000Z');
  });

  it('puts a message off whose sender comes back at night, and claims it in the morning', () => {
    const one = started();
    const claim = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
    expect(one.tell(claim, workflow, 23)).toEqual(['MessagePutOff']);
    expect(one.journey.messages[0]).toMatchObject({ state: 'queued', notBefore: '2026-10-13T07:00:00.000Z' });
    expect(one.on('2026-10-13').tell(claim, workflow, 9)).toEqual(['MessageClaimed']);
  });

  it('passes over a channel that the youth has reserved, at once', () => {
    const one = new Case();
    one.step({ type: 'ReserveChannel', channel: 'sms' });
    one.step({ type: 'StartLadder' });
    expect(one.climb()).toEqual(['RungSkipped', 'MessageQueued']);
    expect(one.journey.messages[0]).toMatchObject({ channel: 'email', rung: 1 });
  });

  it('writes nothing to a strictly protected youth, and no letter where the address is protected', () => {
    const strict = new Case({ ...enrolYouth, protection: 'STRENGT_FORTROLIG' });
    strict.step({ type: 'StartLadder' });
    const events = strict.climb();
    expect(events).toEqual(['RungSkipped', 'RungSkipped', 'RungSkipped', 'TaskRaised']);
    const protectedYouth = new Case({ ...enrolYouth, protection: 'FORTROLIG' });
    protectedYouth.step({ type: 'StartLadder' });
    expect(protectedYouth.climb()).toEqual(['MessageQueued']);
  });

  it.each<[string, Parameters<Case['step']>[0], string]>([
    ['contact is made', { type: 'RecordContact', channel: 'phone' }, 'reached'],
    ['the youth says no', { type: 'DeclineFollowUp' }, 'reached'],
    ['the youth dies', { type: 'RecordDeath' }, 'ceased'],
    ['the youth moves away', { type: 'RecordMove', to: '31' }, 'ceased'],
    ['school begins', { type: 'ReturnToSchool', kind: 'school' }, 'ceased'],
  ])('ends when %s, and holds back what waited', (_, command, reason) => {
    const one = started();
    one.step(command);
    const claimed = one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    expect(claimed).toEqual(['MessageWithheld']);
    expect(one.climb()).toEqual(['LadderEnded']);
    expect(one.journey.ladder?.ended).toBe(reason);
  });

  it.each([
    ['over the change to summer time', '2027-03-24', '2027-03-31', '2027-03-31T07:00:00.000Z'],
    ['over the change to winter time', '2027-10-25', '2027-11-01', '2027-11-01T08:00:00.000Z'],
    ['over 31 December', '2026-12-28', '2027-01-04', '2027-01-04T08:00:00.000Z'],
    ['to 29 February', '2028-02-22', '2028-02-29', '2028-02-29T08:00:00.000Z'],
    ['over 29 February', '2028-02-25', '2028-03-03', '2028-03-03T08:00:00.000Z'],
    ['over 28 February, where there is no 29', '2027-02-24', '2027-03-03', '2027-03-03T08:00:00.000Z'],
  ])('waits whole days in Oslo, and writes at nine: %s', (_, sentOn, climbsOn, goesFrom) => {
    const one = new Case().on(sentOn);
    one.tell({ type: 'CatchUp' });
    one.step({ type: 'StartLadder' });
    one.climb();
    one.send('m1');
    expect(ladderRests(one.journey)).toBe(climbsOn);
    expect(one.on(addDays(climbsOn, -1)).climb()).toEqual([]);
    expect(one.on(climbsOn).climb(0)).toEqual(['MessageQueued']);
    expect(one.journey.messages[1]?.notBefore).toBe(goesFrom);
  });

  it('that waits over 1 August ends with its year, and what waited in it is not sent in the next', () => {
    const one = new Case().on('2027-07-27');
    one.tell({ type: 'CatchUp' });
    one.step({ type: 'StartLadder' });
    one.climb();
    one.on('2027-09-03').tell({ type: 'CatchUp' });
    expect(one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording })).toEqual(['MessageWithheld']);
    expect(one.climb()).toEqual(['LadderEnded']);
    expect(one.journey.ladder?.ended).toBe('year-over');
    expect(one.contact?.state).toBe('open'); // the new year's
  });

  it('ends with the school year, whose missed contact stays on the record', () => {
    const one = started();
    one.on('2027-08-01').tell({ type: 'CatchUp' });
    expect(one.climb()).toEqual(['LadderEnded']);
    expect(one.journey.ladder?.ended).toBe('year-over');
  });

  it('begins by itself where the county has said so, once for each duty', () => {
    const policy = { ...defaultLadderPolicy, start: 'automatic', startAfterDays: 3 } as const;
    const one = new Case(enrolYouth, policy);
    expect(one.on('2026-10-14').tell({ type: 'CatchUp' })).toEqual([]);
    expect(one.on('2026-10-15').tell({ type: 'CatchUp' })).toEqual(['LadderStarted']);
    one.step({ type: 'StopLadder' });
    expect(one.on('2026-10-20').tell({ type: 'CatchUp' })).not.toContain('LadderStarted');
    expect(one.on('2027-08-04').tell({ type: 'CatchUp' })).toContain('LadderStarted');
  });

  it('follows what the county of the duty has decided for the day it begins', () => {
    const letter = [{ channel: 'letter', text: 'contact', waitDays: 14 }] as const;
    const dated = (from: IsoDate, county: string) => ({
      ...{ county, from },
      policy: { ...defaultCountyPolicy, ladder: { ...defaultLadderPolicy, rungs: letter } },
    });
    const channel = (...policies: DatedPolicy[]) => {
      const one = new Case(enrolYouth, policyBook(policies));
      one.step({ type: 'StartLadder' });
      one.climb();
      return one.journey.messages[0]?.channel;
    };
    expect(channel(dated('2026-10-12', enrolYouth.county))).toBe('letter');
    expect(channel(dated('2026-10-13', enrolYouth.county))).toBe('sms');
    expect(channel(dated('2026-10-12', '31'))).toBe('sms');
  });

  it('does not begin by itself for what had opened before the county said so, nor after it has taken it back', () => {
    const dated = (from: IsoDate, start: LadderPolicy['start']): DatedPolicy => ({
      ...{ county: enrolYouth.county, from },
      policy: { ...defaultCountyPolicy, ladder: { ...defaultLadderPolicy, start, startAfterDays: 3 } },
    });
    const begins = (...policies: DatedPolicy[]) =>
      new Case(enrolYouth, policyBook(policies))
        .on('2026-10-20')
        .tell({ type: 'CatchUp' })
        .includes('LadderStarted');
    expect(begins(dated('2026-10-12', 'automatic'))).toBe(true);
    expect(begins(dated('2026-10-13', 'automatic'))).toBe(false);
    expect(begins(dated('2026-10-12', 'automatic'), dated('2026-10-20', 'by-hand'))).toBe(false);
  });

  it('is started by hand only while a duty of contact is open and none runs', () => {
    const one = started();
    expect(() => one.step({ type: 'StartLadder' })).toThrow('ladder-runs');
    one.step({ type: 'RecordContact', channel: 'phone' });
    one.climb();
    expect(() => one.step({ type: 'StartLadder' })).toThrow('no-duty');
    expect(() => one.step({ type: 'StopLadder' })).toThrow('no-ladder');
  });
});

describe('a message', () => {
  it('is claimed by one sender only, and its outcome is recorded once', () => {
    const one = started();
    const claim = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
    expect(one.tell(claim)).toEqual(['MessageClaimed']);
    expect(one.tell(claim)).toEqual([]);
    const sent = { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' } as const;
    expect(one.tell(sent)).toEqual(['MessageSent']);
    expect(one.tell(sent)).toEqual([]);
    expect(one.tell({ ...sent, outcome: 'not-handed' })).toEqual([]);
  });

  it('waits its turn again when it is known not to have been handed over, and counts its attempts', () => {
    const one = started();
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'not-handed', reason: 'busy' });
    expect(one.states()).toEqual(['m1 queued']);
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    // The outcome of the first attempt comes late: it says nothing about the second.
    expect(one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' })).toEqual([]);
    expect(one.contact?.state).toBe('open');
  });

  it('is never claimed again while nobody knows whether it went out; a person says so', () => {
    const one = started();
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    const lost = { type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'unknown' } as const;
    expect(one.tell(lost)).toEqual(['MessageUnknown', 'TaskRaised']);
    expect(one.tell(lost)).toEqual([]);
    expect(one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording })).toEqual([]);
    expect(one.on('2026-11-20').climb()).toEqual([]);
    expect(one.step({ type: 'SettleMessage', message: 'm1', sent: 'no' })).toEqual(['MessageNotHanded']);
    expect(one.states()).toEqual(['m1 queued']);
    expect(one.journey.tasks.map(({ kind }) => kind)).not.toContain('settle-message');
    expect(() => one.step({ type: 'SettleMessage', message: 'm1', sent: 'yes' })).toThrow('message-known');
  });

  it('is let go when nobody can hand it over, and the ladder goes on; what is claimed may be on its way', () => {
    const one = started();
    const claimed = started();
    claimed.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    expect(claimed.tell({ type: 'GiveUpMessage', message: 'm1' })).toEqual([]);
    expect(one.tell({ type: 'GiveUpMessage', message: 'm1' })).toEqual(['MessageWithheld']);
    expect(one.tell({ type: 'GiveUpMessage', message: 'm1' })).toEqual([]);
    expect(one.climb()).toEqual(['MessageQueued']);
  });

  it('goes on at once to the next rung when it bounced, and is no attempt then', () => {
    const one = started();
    one.send('m1');
    expect(one.journey.facts.filter(({ type }) => type === 'contact-attempt')).toHaveLength(1);
    one.on('2026-10-13').tell({ type: 'RecordReceipt', message: 'm1', state: 'bounced' });
    expect(one.journey.facts.filter(({ type }) => type === 'contact-attempt')).toEqual([]);
    expect(one.climb()).toEqual(['MessageQueued']);
    expect(one.tell({ type: 'RecordReceipt', message: 'm1', state: 'delivered' })).toEqual([]);
  });

  it('is proved sent by a receipt whose sending was not heard of', () => {
    const one = started();
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    const receipt = { type: 'RecordReceipt', message: 'm1', state: 'delivered' } as const;
    expect(one.tell(receipt)).toEqual(['MessageSent', 'MessageDelivered']);
    expect(one.tell(receipt)).toEqual([]);
    expect(one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'unknown' })).toEqual([]);
  });

  it('does not go out again when a receipt comes of what was said not to have been taken', () => {
    const one = started();
    expect(one.tell({ type: 'RecordReceipt', message: 'm1', state: 'delivered' })).toEqual([]);
    one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording });
    one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'not-handed', reason: 'busy' });
    const receipt = { type: 'RecordReceipt', message: 'm1', state: 'delivered' } as const;
    expect(one.tell(receipt)).toEqual(['MessageSent', 'MessageDelivered']);
    expect(one.tell({ type: 'ClaimMessage', message: 'm1', reach, wording })).toEqual([]);
  });

  it.each<[string, Partial<Reach>, string]>([
    ['nobody knows the number', { isKnown: false }, 'no-address'],
    ['the youth is reserved in the contact register', { isReserved: true }, 'registered-reservation'],
  ])('is held back where %s', (_, known, reason) => {
    const one = started();
    const asked = { type: 'ClaimMessage', message: 'm1', reach: { ...reach, ...known }, wording } as const;
    expect(decide(asked, one.journey, { by: workflow, today: one.day })).toMatchObject([
      { type: 'MessageWithheld', data: { reason } },
    ]);
  });
});

describe('the rights text', () => {
  const letter: LadderPolicy = {
    ...defaultLadderPolicy,
    rungs: [{ channel: 'letter', text: 'rights-info', waitDays: 14 }],
  };
  const rights = (one: Case) =>
    dutyRows(lifeOf('y', one.journey), one.day).find(({ kind }) => kind === 'RIGHTS_INFO')?.outcome;

  it('informs a minor once the guardian has a copy', () => {
    const one = started(letter);
    one.send('m1');
    expect(rights(one)).toBeNull();
    expect(one.states()).toEqual(['m1 sent', 'm2 queued']);
    one.send('m2');
    expect(rights(one)).toBe('fulfilled');
    expect(one.journey.facts.filter(({ type }) => type === 'contact-attempt')).toHaveLength(1);
  });

  it('informs an adult by itself, with no copy', () => {
    const one = new Case(enrolYouth, letter).on('2026-11-05');
    one.step({ type: 'StartLadder' });
    one.climb();
    one.send('m1');
    expect(one.states()).toEqual(['m1 sent']);
    expect(rights(one)).toBe('fulfilled');
  });

  it('goes without a copy where secrecy forbids it', () => {
    const one = new Case(enrolYouth, letter);
    one.step({ type: 'SendRightsInfo', guardianCopy: 'forbidden' });
    one.on('2026-10-13').step({ type: 'StartLadder' });
    one.climb();
    one.send('m1');
    expect(one.states()).toEqual(['m1 sent']);
  });

  /** A minor who has got the letter, with a guardian's copy, m2, in the outbox. */
  const copied = (known: Partial<Reach> = {}) => {
    const one = started(letter);
    one.tell({ type: 'ClaimMessage', message: 'm1', reach: { ...reach, ...known }, wording });
    one.tell({ type: 'RecordHandOver', message: 'm1', attempt: 1, outcome: 'sent' });
    return one;
  };
  const claimCopy = (one: Case, known: Partial<Reach> = {}) => {
    const asked = { type: 'ClaimMessage', message: 'm2', reach: { ...reach, ...known }, wording } as const;
    return decide(asked, one.journey, { by: workflow, today: one.day }).map(({ type, data }) =>
      type === 'MessageWithheld' ? data.reason : type,
    );
  };

  it('owes the guardian a copy also when the youth has answered, and none when the duty is gone', () => {
    const one = copied();
    one.step({ type: 'RecordContact', channel: 'phone' });
    expect(claimCopy(one)).toEqual(['MessageClaimed']);
    one.climb();
    expect(one.journey.ladder?.ended).toBe('reached');
    expect(claimCopy(one)).toEqual(['MessageClaimed']);
    one.step({ type: 'RecordMove', to: '31' });
    expect(claimCopy(one)).toEqual(['moved']);
    const dead = copied();
    dead.step({ type: 'RecordDeath' });
    expect(claimCopy(dead)).toEqual(['closed']);
    const stopped = copied();
    stopped.step({ type: 'StopLadder' });
    expect(claimCopy(stopped)).toEqual(['ladder-over']);
  });

  it('tells no guardian of a youth who has turned 18 meanwhile, nor what secrecy has come to forbid', () => {
    expect(claimCopy(copied().on('2026-11-05'))).toEqual(['of-age']);
    const barred = copied();
    barred.step({ type: 'SendRightsInfo', guardianCopy: 'forbidden' });
    expect(claimCopy(barred)).toEqual(['secrecy']);
    const hidden = copied();
    hidden.step({ type: 'ProtectAddress', level: 'FORTROLIG' });
    expect(claimCopy(hidden)).toEqual(['secrecy']);
  });

  it('becomes a task where no guardian is known, until the copy is given by hand', () => {
    const one = copied({ guardians: 0 });
    expect(one.states()).toEqual(['m1 sent']);
    expect(one.journey.tasks).toMatchObject([{ kind: 'guardian-copy', dueOn: '2026-10-19' }]);
    one.step({ type: 'SendRightsInfo', guardianCopy: 'not-sent' });
    expect(one.journey.tasks.map(({ kind }) => kind)).toEqual(['guardian-copy']);
    one.step({ type: 'SendRightsInfo', guardianCopy: 'sent' });
    expect(one.journey.tasks).toEqual([]);
    expect(rights(one)).toBe('fulfilled');
  });

  it.each<[string, (one: Case) => string[]]>([
    [
      'has no address',
      (one) =>
        one.tell({ type: 'ClaimMessage', message: 'm2', reach: { ...reach, isKnown: false }, wording }),
    ],
    [
      'bounces',
      (one) => {
        one.send('m2');
        return one.tell({ type: 'RecordReceipt', message: 'm2', state: 'bounced' });
      },
    ],
    [
      'is refused',
      (one) => {
        one.tell({ type: 'ClaimMessage', message: 'm2', reach, wording });
        return one.tell({ type: 'RecordHandOver', message: 'm2', attempt: 1, outcome: 'refused' });
      },
    ],
  ])('becomes a task where the copy %s', (_, fails) => {
    const one = copied();
    expect(fails(one)).toContain('TaskRaised');
    expect(one.journey.tasks.map(({ kind }) => kind)).toContain('guardian-copy');
    expect(rights(one)).toBeNull();
  });

  it('that bounced has informed nobody', () => {
    const one = new Case(enrolYouth, letter).on('2026-11-05');
    one.step({ type: 'StartLadder' });
    one.climb();
    one.send('m1');
    one.on(addDays(one.day, 3)).tell({ type: 'RecordReceipt', message: 'm1', state: 'bounced' });
    expect(rights(one)).toBeNull();
  });
});

describe('an answer by link', () => {
  const answer = (one: Case, said: 'call-me' | 'not-now' | 'in-school') =>
    one.tell({ type: 'AnswerLink', message: 'm1', answer: said, time: null, language: 'se' });
  const sent = () => {
    const one = started();
    one.send('m1');
    return one;
  };

  it('is contact, raises a call, and begins the follow-up', () => {
    const one = sent();
    expect(answer(one, 'call-me')).toEqual(['LinkAnswered', 'TaskRaised']);
    expect(one.contact?.state).toBe('fulfilled');
    expect(one.journey).toMatchObject({ phase: 'following-up', language: 'se' });
    expect(one.journey.tasks).toMatchObject([{ kind: 'call-back', dueOn: '2026-10-14' }]);
    expect(one.climb()).toEqual(['LadderEnded']);
  });

  it('that says "not now" lets the youth rest until the next school year', () => {
    const one = sent();
    expect(answer(one, 'not-now')).toEqual(['LinkAnswered']);
    expect(one.journey).toMatchObject({ phase: 'declined', otStatus: 'OTNO' });
    expect(one.contact?.state).toBe('fulfilled');
    expect(one.on('2027-08-01').tell({ type: 'CatchUp' })).toContain('JourneyReopened');
  });

  it('that says "in school" is a claim that somebody confirms', () => {
    const one = sent();
    answer(one, 'in-school');
    expect(one.journey.tasks.map(({ kind }) => kind)).toEqual(['confirm-claim']);
    expect(one.journey.phase).toBe('following-up');
    one.step({ type: 'ReturnToSchool', kind: 'school' });
    expect(one.journey.tasks).toEqual([]);
  });

  it('is heard once', () => {
    const one = sent();
    answer(one, 'call-me');
    expect(answer(one, 'not-now')).toEqual([]);
  });

  it('is heard no more when the case is closed', () => {
    const one = sent();
    one.step({ type: 'RecordDeath' });
    expect(answer(one, 'call-me')).toEqual([]);
  });
});

describe('an answer by text message', () => {
  it('is contact, and somebody calls', () => {
    const one = started();
    expect(one.tell({ type: 'ReceiveReply', text: 'Ring meg', reserves: false })).toEqual([
      'ReplyReceived',
      'TaskRaised',
    ]);
    expect(one.contact?.state).toBe('fulfilled');
  });

  it('that says stop reserves the channel', () => {
    const one = started();
    expect(one.tell({ type: 'ReceiveReply', text: 'STOPP', reserves: true })).toEqual([
      'ReplyReceived',
      'ChannelReserved',
    ]);
    const texts = one.journey.facts.filter(({ type }) => type === 'reserved-channel');
    expect(texts).toMatchObject([{ channel: 'sms' }]);
  });
});
