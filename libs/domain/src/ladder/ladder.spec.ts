import { addDays, type IsoDate } from '../calendar/dates.ts';
import { enrolYouth, workflow } from '../journey/given.ts';
import { type DatedPolicy, defaultCountyPolicy, policyBook } from '../policy/county-policy.ts';
import { ladderRests, ladderWakes } from './climb.ts';
import { defaultLadderPolicy, type LadderPolicy } from './plan.ts';
import { Case, reach, started, wording } from './given-ladder.ts';

describe('the contact ladder', () => {
  it('climbs from rung to rung, each when the one before has been waited for since it went out', () => {
    const one = started();
    expect(one.states()).toEqual(['m1 queued']);
    expect(ladderRests(one.journey)).toBeNull();
    expect(ladderWakes(one.journey, one.day)).toBe('2026-10-19'); // as if the gateway took it today
    expect(ladderWakes(one.journey, '2026-10-19')).toBe('2026-10-20');
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

  it('begins by itself for nobody who is too young to be written to alone', () => {
    const policy = { ...defaultLadderPolicy, start: 'automatic', startAfterDays: 3 } as const;
    const one = new Case({ ...enrolYouth, birthYear: 2011, adultOn: '2029-10-20' }, policy);
    expect(one.on('2026-10-19').tell({ type: 'CatchUp' })).not.toContain('LadderStarted');
    expect(one.on('2026-10-20').tell({ type: 'CatchUp' })).toContain('LadderStarted');
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
