import { dutiesOf } from '../duty/duties.ts';
import { dutyWords, lifeOfEdge } from '../duty/oracle/edges/edge.ts';
import { type DutyPolicy, defaultDutyPolicy } from '../duty/policy.ts';
import { decide } from '../journey/decide.ts';
import { after, as } from '../journey/given.ts';
import { outlook } from '../journey/fallen-due.ts';
import { type DatedPolicy, defaultCountyPolicy, policyBook } from './county-policy.ts';

const from = (day: string, duty: Partial<DutyPolicy>, county = '33'): DatedPolicy => ({
  county,
  from: day,
  policy: { ...defaultCountyPolicy, duty: { ...defaultDutyPolicy, ...duty } },
});
const out = '2026-03-02 outside-training interrupted';
const youth = (...facts: string[]) =>
  lifeOfEdge({
    edge: '',
    source: '',
    born: '2007-05-14',
    facts: ['2023-08-21 entered-training school', ...facts],
  });
const duties = (asOf: string, life: ReturnType<typeof youth>, ...dated: DatedPolicy[]) =>
  dutiesOf(life, asOf, policyBook(dated)).map((duty) => dutyWords(duty).replace(/ +/g, ' '));
const contacts = (...asked: Parameters<typeof duties>) =>
  duties(...asked).flatMap((words) => (words.includes('CONTACT') ? [words] : []));

describe('policyBook', () => {
  it('knows what each county had on the day, and the default before and elsewhere', () => {
    const book = policyBook([from('2026-05-01', { offerDays: 7 }), from('2026-03-01', { offerDays: 14 })]);
    const offerDays = ['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'].map(
      (on) => book('33', on).duty.offerDays,
    );
    expect(offerDays).toEqual([30, 14, 14, 7]);
    expect([book('31', '2026-06-01'), book(null, '2026-06-01')]).toEqual([
      defaultCountyPolicy,
      defaultCountyPolicy,
    ]);
  });

  it('lets the later of two from the same day count', () => {
    const book = policyBook([from('2026-05-01', { offerDays: 7 }), from('2026-05-01', { offerDays: 8 })]);
    expect(book('33', '2026-05-01').duty.offerDays).toBe(8);
  });
});

describe('duties under a county’s policy', () => {
  it('are due by the policy of the day on which they opened, and a change moves none of them', () => {
    const life = youth(out, '2026-05-04 entered-training school', '2026-06-01 outside-training interrupted');
    expect(contacts('2026-06-01', life, from('2026-03-03', { contactDays: 10 }))).toEqual([
      '2026-03-02 2025/26 33 R2024 CONTACT ceased 2026-04-01 2026-05-04 in-training late',
      '2026-06-01 2025/26 33 R2024 CONTACT open 2026-06-11 - - in time',
    ]);
  });

  it('are due by the policy of the county that owes them', () => {
    const life = youth(out, '2026-03-20 moved 31');
    expect(contacts('2026-03-20', life, from('2026-01-01', { contactDays: 10 }, '31'))).toEqual([
      '2026-03-02 2025/26 33 R2024 CONTACT ceased 2026-04-01 2026-03-20 moved in time',
      '2026-03-20 2025/26 31 R2024 CONTACT open 2026-03-30 - - in time',
    ]);
  });

  it('count as tried by the policy of their opening', () => {
    const life = youth(out, '2026-03-05 contact-attempt sms', '2026-09-01 contact-attempt sms');
    const tried = { attempts: 1, channels: 1, days: 0, countReserved: false };
    expect(
      contacts('2026-09-01', life, from('2026-08-01', { tried })).map((words) => words.split(' ').at(8)),
    ).toEqual(['-', 'tried-not-reached']);
  });

  it('judge work by the county of the day it was said, and anew when the youth moves', () => {
    const life = youth(
      out,
      '2026-03-10 started-work 52',
      '2026-04-10 moved 31',
      '2026-05-10 started-work 52',
    );
    const opened = (...dated: DatedPolicy[]) =>
      contacts('2026-06-01', life, ...dated).map((words) => words.slice(0, 10));
    expect(opened()).toEqual(['2026-03-02']);
    expect(opened(from('2026-03-11', { workThreshold: 60 }))).toEqual(['2026-03-02']);
    expect(opened(from('2026-03-10', { workThreshold: 60 }))).toEqual(['2026-03-02']);
    expect(opened(from('2026-01-01', { workThreshold: 60 }, '31'))).toEqual(['2026-03-02', '2026-04-10']);
    expect(opened(from('2026-05-01', { workThreshold: 60 }, '31'))).toEqual(['2026-03-02', '2026-05-10']);
  });

  it('let an accepted offer run as long as it did on the day it was accepted', () => {
    const life = youth(out, '2026-03-10 offer o1 course accepted');
    const opened = (...dated: DatedPolicy[]) => contacts('2026-07-01', life, ...dated).length;
    expect(opened(from('2026-03-11', { offerRunsDays: 60 }))).toBe(1);
    expect(opened(from('2026-03-10', { offerRunsDays: 60 }))).toBe(2);
  });

  it('presume what the county presumed when school was completed', () => {
    const life = lifeOfEdge({
      edge: '',
      source: '',
      born: '2010-05-14',
      facts: ['2026-06-19 completed-compulsory-school'],
    });
    const opened = (...dated: DatedPolicy[]) => duties('2026-09-20', life, ...dated)[0]?.slice(0, 10);
    expect(opened(from('2026-06-19', { presumedInTrainingUntil: '09-10' }))).toBe('2026-09-11');
    expect(opened(from('2026-06-20', { presumedInTrainingUntil: '09-10' }))).toBe('2026-09-01');
  });
});

describe('contact each school year left out', () => {
  const off = (day: string) => from(day, { yearlyContact: 'off' });

  it('opens no CONTACT on a carry-over, and keeps information and offer', () => {
    expect(duties('2026-08-01', youth(out), off('2026-01-01')).slice(3)).toEqual([
      '2026-08-01 2026/27 33 R2024 RIGHTS_INFO open 2026-08-31 - - in time',
      '2026-08-01 2026/27 33 R2024 OFFER open - - - in time',
    ]);
  });

  it('opens CONTACT for all who are new', () => {
    expect(
      contacts('2026-08-01', youth('2026-08-01 outside-training interrupted'), off('2026-01-01')),
    ).toHaveLength(1);
  });

  it('holds from its day on, and under R2024 only', () => {
    expect(contacts('2026-08-01', youth(out), off('2026-08-02'))).toHaveLength(2);
    expect(
      contacts('2023-08-01', youth('2023-02-01 outside-training interrupted'), off('2020-01-01')),
    ).toHaveLength(0);
    const early = lifeOfEdge({
      edge: '',
      source: '',
      born: '2005-05-14',
      facts: ['2021-08-21 entered-training school', '2023-02-01 outside-training interrupted'],
    });
    expect(contacts('2023-08-01', early, off('2020-01-01'))).toHaveLength(2);
  });

  it('lets contact and refusal still set when the offer is due, and attempts harm nobody', () => {
    const offer = (...facts: string[]) =>
      duties('2026-10-30', youth(out, ...facts), off('2026-01-01')).at(-1);
    expect(offer('2026-09-10 contact phone')).toContain('OFFER overdue 2026-10-10');
    expect(offer('2026-09-10 refused-contact')).toContain('OFFER overdue 2026-10-10');
    expect(offer('2026-09-10 contact-attempt sms')).toContain('OFFER open -');
    expect(offer('2026-09-10 offer o1 course pending', '2026-09-10 contact phone')).toContain(
      'fulfilled 2026-10-10',
    );
    expect(offer('2026-09-10 offer o1 course pending', '2026-09-11 contact phone')).toContain('fulfilled -');
  });
});

describe('a journey under a county’s policy', () => {
  it('is due by it', () => {
    const book = policyBook([from('2020-01-01', { rightsInfoDays: 3 }, after().county)]);
    const due = (journey: ReturnType<typeof after>, ...asked: [typeof book?]) =>
      outlook(journey, '2026-11-10', ...asked).duties.flatMap((duty) =>
        duty.kind === 'RIGHTS_INFO' ? [duty.dueOn] : [],
      );
    expect(due(after(), book)).not.toEqual(due(after()));
  });

  it('goes to work by the share that the county asks for', () => {
    const book = policyBook([from('2020-01-01', { workThreshold: 90 }, after().county)]);
    const phase = (policy?: typeof book) =>
      decide({ type: 'StartWork', percent: 60, on: '2026-11-10' }, after(), {
        by: as('ot-caseworker'),
        today: '2026-11-10',
        ...(policy && { policy }),
      })[0]?.data;
    expect(phase()).toMatchObject({ phase: 'in-work' });
    expect(phase(book)).not.toHaveProperty('phase');
  });
});
