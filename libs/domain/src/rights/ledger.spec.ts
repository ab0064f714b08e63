import { schoolYearOf } from '../calendar/school-year.ts';
import { applicationDeadline } from './admission.ts';
import { ledgerOf } from './ledger.ts';
import { noRights, type Known, type RecordedSchooling, type Rights } from './schooling.ts';

let version = 0;

/** A school year that a person has recorded: passed and counted, unless said otherwise. */
function year(startsIn: number, other: Partial<RecordedSchooling> = {}): Known<RecordedSchooling> {
  version += 1;
  return {
    ...{ schoolYear: schoolYearOf(`${startsIn}-08-01`), programme: 'ST', level: 'VG1', school: null },
    ...{ from: null, to: null, outcome: 'passed', counted: 'yes', why: null, omval: false },
    ...other,
    source: { version, type: 'SchoolingRecorded', on: '2026-10-01' },
  };
}

const life = (birthYear: number, on: string, rights: Partial<Rights>) =>
  ledgerOf({ birthYear, rights: { ...noRights, ...rights } }, on);

describe('the right before August 2024', () => {
  const first = [year(2018), year(2019)];

  it.each([
    ['two years of three', first, { least: 2, most: 2 }, { least: 1, most: 1 }, '2023-07-31'],
    [
      'a year that was not counted',
      [...first, year(2020, { counted: 'no', why: 'a-third-or-less' })],
      { least: 2, most: 2 },
      { least: 1, most: 1 },
      '2023-07-31',
    ],
    [
      'a year nobody has settled',
      [...first, year(2020, { counted: 'unknown', outcome: 'interrupted' })],
      { least: 2, most: 3 },
      { least: 0, most: 1 },
      '2023-07-31',
    ],
    [
      'two halves of one school year',
      [year(2018), year(2018, { programme: 'HS' }), year(2019)],
      { least: 2, most: 2 },
      { least: 1, most: 1 },
      '2023-07-31',
    ],
    [
      'a new choice gives one more year',
      [year(2018), year(2019, { omval: true }), year(2020)],
      { least: 3, most: 3 },
      { least: 1, most: 1 },
      '2023-07-31',
    ],
    [
      'two new choices give one more year, not two',
      [year(2018), year(2019, { omval: true }), year(2020, { omval: true })],
      { least: 3, most: 3 },
      { least: 1, most: 1 },
      '2023-07-31',
    ],
    [
      'an apprenticeship has six years',
      [year(2018), year(2019, { level: 'LÆRE' })],
      { least: 2, most: 2 },
      { least: 1, most: 1 },
      '2024-07-31',
    ],
  ])('%s', (_, recorded, used, remaining, endsOn) => {
    const ledger = life(2002, '2021-06-01', { recorded });
    expect(ledger.ruleSet).toBe('R2012');
    expect([ledger.used.value, ledger.remaining.value, ledger.endsOn.value]).toEqual([
      used,
      remaining,
      endsOn,
    ]);
    expect(ledger.used.paragraph).toBe('opplæringslova (1998) § 3-1');
  });

  it('ends with the year of turning 24 where that comes first', () => {
    const recorded = [...[2015, 2016, 2017, 2018].map((one) => year(one, silent)), year(2019)];
    expect(life(1999, '2020-06-01', { recorded }).endsOn.value).toBe('2023-12-31');
  });

  it('is used up when every year of it is counted', () => {
    expect(life(2002, '2021-08-01', { recorded: [...first, year(2020)] }).state).toBe('used-up');
  });

  it('says that it does not know where a year is missing', () => {
    const ledger = life(2002, '2021-06-01', { recorded: [year(2019)] });
    expect(ledger.years.map(({ schoolYear, known }) => [schoolYear, known])).toEqual([
      ['2018/19', 'nobody'],
      ['2019/20', 'recorded'],
    ]);
    expect(ledger.used.value).toEqual({ least: 1, most: 2 });
    expect([ledger.endsOn.value, ledger.state]).toEqual([null, 'unknown']);
  });

  it('ends the follow-up service with the year of turning 21', () => {
    expect(life(2002, '2021-06-01', {}).followUpEndsOn.value).toBe('2023-12-31');
  });
});

const silent = { outcome: 'not-in-training', counted: 'no', why: 'not-in-training' } as const;

describe('the right from August 2024', () => {
  it('reads the same years anew on 1 August 2024: who had used up the old right has one again', () => {
    const recorded = [
      year(2018),
      year(2019),
      year(2020),
      ...[2021, 2022, 2023].map((one) => year(one, silent)),
    ];
    const state = (on: string) => life(2002, on, { recorded }).state;
    expect([state('2024-07-31'), state('2024-08-01')]).toEqual(['used-up', 'left']);
  });

  it('lasts through the school year that begins in the year of turning 24, seven months after the service', () => {
    const ledger = life(2002, '2026-11-22', {});
    expect(ledger.lastYear.value).toBe('2026/27');
    expect([ledger.followUpEndsOn.value, ledger.endsOn.value]).toEqual(['2026-12-31', '2027-07-31']);
    expect(ledger.remaining.value).toEqual({ least: 1, most: 1 });
  });

  it.each([
    ['2027-07-31', 'left'],
    ['2027-08-01', 'used-up'],
  ])('is on %s %s', (on, state) => {
    expect(life(2002, on, {}).state).toBe(state);
  });

  it('ends with competence', () => {
    const competence = { version: 9, type: 'CompetenceReached' as const, on: '2026-06-20' };
    const ledger = life(2007, '2026-11-22', { competence });
    expect([ledger.state, ledger.next]).toEqual(['competence', null]);
  });

  const known = (first: number, other: Partial<RecordedSchooling> = {}) => [
    ...[first, first + 1, first + 2].map((one) => year(one)),
    year(first + 3, other),
  ];

  it.each([
    ['on the deadline of the year of turning 19', '2026-03-01', {}, { free: true, until: '2026-03-01' }],
    ['the day after it, once', '2026-03-02', {}, { free: false, least: 1, most: 1 }],
    ['the day after it, never again', '2026-03-02', { omval: true }, { free: false, least: 0, most: 0 }],
  ])('lets choose anew %s', (_, on, other, left) => {
    // Born 2007; the last of the years runs on these days.
    const recorded = known(2022, { ...other, schoolYear: '2025/26' }).concat(
      year(2023, silent),
      year(2024, silent),
    );
    expect(
      life(2007, on, { recorded: recorded.filter((one) => one.schoolYear !== '2022/23') }).omval.value,
    ).toEqual(left);
  });

  it('does not know whether a new choice is left where the years are not known', () => {
    expect(life(2005, '2026-11-22', {}).omval.value).toEqual({ free: false, least: 0, most: 1 });
  });

  it('lets choose the right of adults from the school year of turning 19', () => {
    expect(life(2008, '2026-11-22', {}).adultFrom?.value).toBe('2027-08-01');
  });

  it('keeps missing subjects until they are passed, which gives no new right', () => {
    const source = { version: 1, type: 'SubjectRecorded' as const, on: '2026-10-01' };
    const ledger = life(2007, '2026-11-22', {
      subjects: [
        { subject: 'MAT', state: 'exam-planned', examOn: '2026-11-27', source },
        { subject: 'NOR', state: 'passed', examOn: null, source },
      ],
    });
    expect(ledger.missing.map(({ subject }) => subject)).toEqual(['MAT']);
    expect(ledger.next).toMatchObject({ kind: 'exam', on: '2026-11-27' });
  });
});

describe('the dates that matter', () => {
  it('come one after another until the right is over', () => {
    expect(life(2008, '2026-11-22', {}).dates.map(({ kind, on }) => [on, kind])).toEqual([
      ['2027-02-01', 'apply-special'],
      ['2027-03-01', 'apply-ordinary'],
      ['2027-03-01', 'apply-apprenticeship'],
      ['2027-03-01', 'omval-free-until'],
      ['2027-08-01', 'adult-right-from'],
      ['2032-12-31', 'follow-up-ends'],
      ['2033-07-31', 'right-ends'],
    ]);
  });

  it('do not ask anybody to apply for a year that the right does not reach', () => {
    expect(life(2002, '2026-11-22', {}).dates.map(({ kind }) => kind)).toEqual([
      'follow-up-ends',
      'right-ends',
    ]);
  });

  it.each([
    ['a weekday', 'apprenticeship', 2027, '2027-03-01'],
    ['a Sunday', 'apprenticeship', 2026, '2026-03-02'],
    ['a Saturday', 'apprenticeship', 2025, '2025-03-03'],
    ['after 29 February', 'apprenticeship', 2028, '2028-03-01'],
    ['a Sunday, for a school', 'ordinary', 2026, '2026-03-01'],
    ['a Sunday, for a special group', 'special', 2026, '2026-02-01'],
  ] as const)('put the deadline on %s', (_, group, startsIn, day) => {
    expect(applicationDeadline(group, startsIn)).toBe(day);
  });
});
