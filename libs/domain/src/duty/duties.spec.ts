import { dutiesOf } from './duties.ts';
import type { Duty } from './duty.ts';
import { type Fact, type Life, adultOn } from './life.ts';
import { defaultDutyPolicy } from './policy.ts';

/** A fact without its type's name in every line: `at('2026-03-01', { type: 'died' })`. */
type Undated = Fact extends infer One ? (One extends Fact ? Omit<One, 'on'> : never) : never;
const at = (on: string, fact: Undated): Fact => ({ on, ...fact });

const outside: Undated = { type: 'outside-training', reason: 'interrupted' };
const school: Undated = { type: 'entered-training', kind: 'school' };
const completed: Undated = { type: 'completed-compulsory-school' };
const info: Undated = { type: 'rights-info-sent', guardianCopy: 'sent' };
const phoned: Undated = { type: 'contact', channel: 'phone' };
const refused: Undated = { type: 'refused-contact' };
const error: Undated = { type: 'registered-in-error' };
const died: Undated = { type: 'died' };
const course = (answer: 'accepted' | 'declined' | 'pending', offer = 'o1'): Undated => ({
  type: 'offer',
  offer,
  kind: 'course',
  answer,
});
const talk = (answer: 'accepted' | 'declined' | 'pending'): Undated => ({
  type: 'offer',
  offer: 'talk',
  kind: 'talk',
  answer,
});
const ended: Undated = { type: 'offer-ended', offer: 'o1' };
const moved = (to: string): Undated => ({ type: 'moved', to });
const works = (percent: number): Undated => ({ type: 'started-work', percent });
const attempt = (channel: 'phone' | 'sms' | 'email'): Undated => ({ type: 'contact-attempt', channel });

const lifeOf = (birthDate: string, ...facts: Fact[]): Life => ({
  id: 'L',
  birthYear: Number(birthDate.slice(0, 4)),
  adultOn: adultOn(birthDate),
  county: '33',
  facts,
});

/** Born 2007, in training since 2023: what follows is what the test is about. */
const youth = (...facts: Fact[]) => lifeOf('2007-05-14', at('2023-08-21', school), ...facts);

const shown = ({ county, kind, openedOn, state, dueOn, closedOn, reason, late }: Duty) =>
  [
    county,
    openedOn,
    kind,
    state,
    dueOn ?? '-',
    closedOn ?? '-',
    reason ?? '-',
    late ? 'late' : 'in time',
  ].join(' ');
const table = (life: Life, asOf: string) => dutiesOf(life, asOf).map(shown);
const openedOn = (life: Life, asOf: string) => [
  ...new Set(dutiesOf(life, asOf).map((duty) => duty.openedOn)),
];
/** The duties of one kind, the newest last. */
const of = (kind: Duty['kind'], life: Life, asOf: string) =>
  dutiesOf(life, asOf).filter((duty) => duty.kind === kind);
const states = (kind: Duty['kind'], life: Life, asOf: string) =>
  of(kind, life, asOf).map(({ state, closedOn, reason }) => `${state} ${closedOn} ${reason}`);

describe('examples of lives.md', () => {
  it('born 2007, interrupted school 2025-10-20, info 11-03, contact 11-25', () => {
    const life = youth(at('2025-10-20', outside), at('2025-11-03', info), at('2025-11-25', phoned));
    expect(table(life, '2026-11-21')).toEqual([
      '33 2025-10-20 RIGHTS_INFO fulfilled 2025-11-19 2025-11-03 - in time',
      '33 2025-10-20 CONTACT fulfilled 2025-11-19 2025-11-25 - late',
      '33 2025-10-20 OFFER missed 2025-12-25 2026-07-31 - late',
      '33 2026-08-01 RIGHTS_INFO overdue 2026-08-31 - - late',
      '33 2026-08-01 CONTACT overdue 2026-11-01 - - late',
      '33 2026-08-01 OFFER open - - - in time',
    ]);
  });

  it('born 2001, out of school since 2019, nothing done: ages out in 2022, back with the law of 2024', () => {
    const life = lifeOf('2001-09-30', at('2017-08-21', school), at('2019-10-01', outside));
    const contacts = of('CONTACT', life, '2024-08-01').slice(-2);
    expect(contacts.map(shown)).toEqual([
      '33 2022-08-01 CONTACT ceased 2022-11-01 2022-12-31 age late',
      '33 2024-08-01 CONTACT open 2024-11-01 - - in time',
    ]);
    expect(contacts.map(({ ruleSet }) => ruleSet)).toEqual(['R2012', 'R2024']);
  });

  it('out since 2026-03-02, moves, accepts a course 04-10, ended 08-15', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-20', moved('31')),
      at('2026-04-10', course('accepted')),
      at('2026-08-15', ended),
    );
    expect(table(life, '2026-08-15')).toEqual([
      '33 2026-03-02 RIGHTS_INFO ceased 2026-04-01 2026-03-20 moved in time',
      '33 2026-03-02 CONTACT ceased 2026-04-01 2026-03-20 moved in time',
      '33 2026-03-02 OFFER ceased - 2026-03-20 moved in time',
      '31 2026-03-20 RIGHTS_INFO ceased 2026-04-19 2026-04-10 offer-running in time',
      '31 2026-03-20 CONTACT fulfilled 2026-04-19 2026-04-10 - in time',
      '31 2026-03-20 OFFER fulfilled 2026-05-10 2026-04-10 - in time',
      '31 2026-08-15 RIGHTS_INFO open 2026-09-14 - - in time',
      '31 2026-08-15 CONTACT open 2026-09-14 - - in time',
      '31 2026-08-15 OFFER open - - - in time',
    ]);
  });
});

describe('§1 the right', () => {
  const born = (...facts: Fact[]) => lifeOf('2010-05-14', ...facts);

  it('begins on 1 August for school completed before it', () => {
    expect(openedOn(born(at('2026-05-02', outside), at('2026-06-19', completed)), '2026-11-21')).toEqual([
      '2026-08-01',
    ]);
  });

  it('begins on the day itself for school completed in autumn', () => {
    expect(openedOn(born(at('2026-10-05', completed)), '2026-11-21')).toEqual(['2026-10-05']);
    expect(openedOn(born(at('2026-05-02', outside), at('2026-08-01', completed)), '2026-11-21')).toEqual([
      '2026-08-01',
    ]);
  });

  it('is proved by training begun, and by nothing else', () => {
    expect(openedOn(youth(at('2026-02-02', outside)), '2026-02-02')).toEqual(['2026-02-02']);
    expect(openedOn(born(at('2026-02-02', outside)), '2026-11-21')).toEqual([]);
  });

  it('lets silence open on 1 September of the year school was completed', () => {
    const life = born(at('2026-06-19', completed));
    expect(openedOn(life, '2026-08-31')).toEqual([]);
    expect(openedOn(life, '2026-09-01')).toEqual(['2026-09-01']);
    expect(of('CONTACT', life, '2026-09-01')[0]?.dueOn).toBe('2026-10-01');
  });

  it('does not begin again with a second completion', () => {
    const life = born(at('2026-06-19', completed), at('2026-09-10', completed), at('2027-06-18', completed));
    expect(openedOn(life, '2027-09-01')).toEqual(['2026-09-01', '2027-08-01']);
  });

  it('presumes nothing once somebody has said otherwise, in the summer or years before', () => {
    expect(openedOn(born(at('2026-06-19', completed), at('2026-08-20', outside)), '2026-09-10')).toEqual([
      '2026-08-20',
    ]);
    expect(openedOn(born(at('2024-01-01', outside), at('2026-06-19', completed)), '2026-09-10')).toEqual([
      '2026-08-01',
    ]);
  });
});

describe('§1 who is owed nothing', () => {
  it.each<[string, Fact, string]>([
    ['has reached competence', at('2026-03-10', { type: 'reached-competence' }), 'competence'],
    ['is in training', at('2026-03-10', school), 'in-training'],
    ['works 50 %', at('2026-03-10', works(50)), 'in-work'],
    ['has died', at('2026-03-10', died), 'died'],
    ['has gone abroad', at('2026-03-10', moved('abroad')), 'moved-abroad'],
    ['has moved', at('2026-03-10', moved('31')), 'moved'],
    [
      'is in an institution elsewhere',
      at('2026-03-10', { type: 'entered-institution', county: '31' }),
      'institution',
    ],
    ['has accepted an offer', at('2026-03-10', course('accepted')), 'offer-running'],
  ])('one who %s: the duty ceases that day for that reason', (_, fact, reason) => {
    const life = youth(at('2026-03-02', outside), fact);
    expect(states('RIGHTS_INFO', life, '2026-03-10')[0]).toBe(`ceased 2026-03-10 ${reason}`);
    expect(states('RIGHTS_INFO', life, '2026-03-09')[0]).toBe('open null null');
  });

  it('work below half is none, and the total counts', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-03', works(49)),
      at('2026-03-10', works(50)),
      at('2026-03-20', works(49)),
    );
    expect(openedOn(life, '2026-03-20')).toEqual(['2026-03-02', '2026-03-20']);
  });

  it('a county may ask for more work than half', () => {
    const life = youth(at('2026-03-02', outside), at('2026-03-10', works(50)));
    const policy = { ...defaultDutyPolicy, workThreshold: 54 };
    expect(dutiesOf(life, '2026-03-10', policy).every(({ state }) => state === 'open')).toBe(true);
  });

  it('nobody abroad is owed anything, institution or not', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-05', { type: 'entered-institution', county: '33' }),
      at('2026-03-10', moved('abroad')),
    );
    expect(states('CONTACT', life, '2026-03-10')).toEqual(['ceased 2026-03-10 moved-abroad']);
  });

  it('an institution in the county of residence changes nothing, and a move while in one neither', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-05', { type: 'entered-institution', county: '33' }),
      at('2026-03-10', moved('31')),
      at('2026-03-20', { type: 'left-institution' }),
    );
    expect(openedOn(life, '2026-03-19')).toEqual(['2026-03-02']);
    expect(states('CONTACT', life, '2026-03-20')).toEqual([
      'ceased 2026-03-20 institution',
      'open null null',
    ]);
    expect(of('CONTACT', life, '2026-03-20').map(({ county }) => county)).toEqual(['33', '31']);
  });

  it('only the end of the day counts: school begun and left on one day, a move there and back', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-10', school),
      at('2026-03-10', outside),
      at('2026-03-11', moved('31')),
      at('2026-03-11', moved('33')),
    );
    expect(openedOn(life, '2026-03-20')).toEqual(['2026-03-02']);
  });

  it('facts of one day count in list order', () => {
    const life = youth(at('2026-03-02', outside), at('2026-03-10', outside), at('2026-03-10', school));
    expect(states('CONTACT', life, '2026-03-10')).toEqual(['ceased 2026-03-10 in-training']);
  });
});

describe('§1 accepted offers', () => {
  const accepted = (...facts: Fact[]) =>
    youth(at('2025-03-02', outside), at('2025-03-10', course('accepted')), ...facts);

  it('run until the 365th day after the acceptance, which opens anew', () => {
    expect(openedOn(accepted(), '2026-03-09')).toEqual(['2025-03-02']);
    expect(openedOn(accepted(), '2026-03-10')).toEqual(['2025-03-02', '2026-03-10']);
    expect(of('CONTACT', accepted(), '2026-03-10')[1]?.dueOn).toBe('2026-04-09');
  });

  it('run on from the last acceptance', () => {
    const life = accepted(at('2025-06-01', { type: 'offer-answered', offer: 'o1', answer: 'accepted' }));
    expect(openedOn(life, '2026-05-31')).toEqual(['2025-03-02']);
    expect(openedOn(life, '2026-06-01')).toEqual(['2025-03-02', '2026-06-01']);
  });

  it('run until the day they are ended or declined', () => {
    expect(openedOn(accepted(at('2025-04-01', ended)), '2025-04-01')).toEqual(['2025-03-02', '2025-04-01']);
    const declined = at('2025-04-01', { type: 'offer-answered', offer: 'o1', answer: 'declined' });
    expect(openedOn(accepted(declined), '2025-04-01')).toEqual(['2025-03-02', '2025-04-01']);
  });

  it('run while any of them does', () => {
    const life = accepted(at('2025-03-20', course('accepted', 'o2')), at('2025-04-01', ended));
    expect(openedOn(life, '2025-07-01')).toEqual(['2025-03-02']);
  });

  it('never run for a talk', () => {
    const life = youth(at('2025-03-02', outside), at('2025-03-10', talk('accepted')));
    expect(states('OFFER', life, '2025-03-10')).toEqual(['open null null']);
    expect(states('CONTACT', life, '2025-03-10')).toEqual(['fulfilled 2025-03-10 null']);
  });

  it.each<[string, Fact, Fact]>([
    ['in training', at('2025-05-01', school), at('2025-05-02', outside)],
    ['in work', at('2025-05-01', works(80)), at('2025-05-02', { type: 'ended-work' })],
    ['in another county', at('2025-05-01', moved('31')), at('2025-05-02', moved('33'))],
    ['abroad', at('2025-05-01', moved('abroad')), at('2025-05-02', moved('33'))],
  ])('all end with a day that ends %s', (_, gone, back) => {
    expect(openedOn(accepted(gone, back), '2025-05-02')).toContain('2025-05-02');
  });
});

describe('§1 the age limit', () => {
  const born2000 = lifeOf('2000-05-14', at('2016-08-21', school), at('2019-10-01', outside));

  it('is 31 December of the year, seen from 1 January; the birthday does not matter', () => {
    expect(states('CONTACT', born2000, '2021-12-31').at(-1)).toBe('overdue null null');
    expect(states('CONTACT', born2000, '2022-01-01').at(-1)).toBe('ceased 2021-12-31 age');
    expect(openedOn(born2000, '2024-07-31').at(-1)).toBe('2021-08-01');
  });

  it('lets those born 2000 to 2002 back in on 1 August 2024, as carry-overs', () => {
    for (const year of [2000, 2001, 2002]) {
      const life = lifeOf(`${year}-05-14`, at('2018-08-21', school), at('2019-10-01', outside));
      expect(of('CONTACT', life, '2024-08-01').at(-1)).toMatchObject({
        openedOn: '2024-08-01',
        dueOn: '2024-11-01',
        ruleSet: 'R2024',
      });
    }
  });

  it('lets nobody back in who was born in 1999', () => {
    const life = lifeOf('1999-12-31', at('2018-08-21', school), at('2019-10-01', outside));
    expect(openedOn(life, '2026-11-21').at(-1)).toBe('2020-08-01');
  });

  it('goes before what happens on 1 January', () => {
    const life = {
      ...born2000,
      facts: [...born2000.facts, at('2022-01-01', died), at('2022-01-01', phoned)],
    };
    expect(states('CONTACT', life, '2022-01-01').at(-1)).toBe('ceased 2021-12-31 age');
  });

  it('takes evidence of 31 December', () => {
    const life = { ...born2000, facts: [...born2000.facts, at('2021-12-31', phoned)] };
    expect(states('CONTACT', life, '2022-01-01').at(-1)).toBe('fulfilled 2021-12-31 null');
  });
});

describe('§2 opening', () => {
  it('opens RIGHTS_INFO only from 1 February 2012, and the rule set stays', () => {
    const life = lifeOf('1994-05-14', at('2010-08-21', school), at('2011-10-20', outside));
    const duties = dutiesOf(life, '2012-08-01');
    expect(duties.map(({ openedOn: on, kind, ruleSet }) => `${on} ${kind} ${ruleSet}`)).toEqual([
      '2011-10-20 CONTACT R2006',
      '2011-10-20 OFFER R2006',
      '2012-08-01 RIGHTS_INFO R2012',
      '2012-08-01 CONTACT R2012',
      '2012-08-01 OFFER R2012',
    ]);
  });

  it('is a carry-over on 1 August when the same county owed on 31 July', () => {
    const carried = youth(at('2026-07-31', outside));
    expect(of('CONTACT', carried, '2026-08-01').map(({ dueOn }) => dueOn)).toEqual([
      '2026-07-31',
      '2026-11-01',
    ]);
    const fresh = youth(at('2026-08-01', outside));
    expect(of('CONTACT', fresh, '2026-08-01').map(({ dueOn }) => dueOn)).toEqual(['2026-08-31']);
  });

  it('is new on 1 August in another county', () => {
    const life = youth(at('2026-03-02', outside), at('2026-08-01', moved('31')));
    expect(of('CONTACT', life, '2026-08-01').map(shown)).toEqual([
      '33 2026-03-02 CONTACT missed 2026-04-01 2026-07-31 - late',
      '31 2026-08-01 CONTACT open 2026-08-31 - - in time',
    ]);
  });

  it('gives each entry its own duties, also within one school year', () => {
    const life = youth(
      at('2025-10-20', outside),
      at('2025-11-01', phoned),
      at('2025-12-01', school),
      at('2026-02-01', outside),
    );
    expect(states('CONTACT', life, '2026-02-01')).toEqual(['fulfilled 2025-11-01 null', 'open null null']);
  });
});

describe('§3 due', () => {
  it('never falls after the cap', () => {
    const july = youth(at('2026-07-10', outside), at('2026-07-20', phoned));
    expect(dutiesOf(july, '2026-07-31').map(({ dueOn }) => dueOn)).toEqual([
      '2026-07-31',
      '2026-07-31',
      '2026-07-31',
    ]);
    const december = lifeOf(
      '2002-05-14',
      at('2019-08-21', school),
      at('2026-12-10', outside),
      at('2026-12-12', phoned),
    );
    expect(dutiesOf(december, '2026-12-31').map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2026-12-31',
    ]);
  });

  it('for OFFER waits until the youth is reached, by contact or by refusal', () => {
    const offer = (...facts: Fact[]) =>
      of('OFFER', youth(at('2026-03-02', outside), ...facts), '2026-06-01')[0]?.dueOn;
    expect(offer()).toBeNull();
    expect(offer(at('2026-03-10', phoned), at('2026-03-20', phoned))).toBe('2026-04-09');
    expect(offer(at('2026-03-10', refused), at('2026-03-20', phoned))).toBe('2026-04-09');
    expect(offer(at('2026-03-10', attempt('phone')))).toBeNull();
  });

  it('for OFFER stays open-ended when contact comes only after the offer, and is set when it comes the same day', () => {
    const offer = (contact: string) =>
      of(
        'OFFER',
        youth(at('2026-03-02', outside), at('2026-03-10', course('pending')), at(contact, phoned)),
        '2026-06-01',
      )[0];
    expect(offer('2026-03-11')).toMatchObject({ state: 'fulfilled', dueOn: null, late: false });
    expect(offer('2026-03-10')).toMatchObject({ state: 'fulfilled', dueOn: '2026-04-09' });
  });

  it('for OFFER is set by a contact on the day it ceases', () => {
    const life = youth(at('2026-03-02', outside), at('2026-03-10', school), at('2026-03-10', phoned));
    expect(of('OFFER', life, '2026-03-10').map(shown)).toEqual([
      '33 2026-03-02 OFFER ceased 2026-04-09 2026-03-10 in-training in time',
    ]);
  });
});

describe('§4 fulfilled', () => {
  const minor = (copy: 'sent' | 'not-sent' | 'forbidden', on: string) =>
    states(
      'RIGHTS_INFO',
      lifeOf(
        '2008-06-10',
        at('2024-08-21', school),
        at('2026-05-04', outside),
        at(on, { type: 'rights-info-sent', guardianCopy: copy }),
      ),
      '2026-07-01',
    )[0];

  it('RIGHTS_INFO of a minor needs the copy to the guardian, unless secrecy forbids', () => {
    expect(minor('sent', '2026-06-09')).toBe('fulfilled 2026-06-09 null');
    expect(minor('forbidden', '2026-06-09')).toBe('fulfilled 2026-06-09 null');
    expect(minor('not-sent', '2026-06-09')).toBe('overdue null null');
    expect(minor('not-sent', '2026-06-10')).toBe('fulfilled 2026-06-10 null');
  });

  it('CONTACT is an accepted or declined answer too, to a talk as well; a pending offer is none', () => {
    const contact = (...facts: Fact[]) =>
      states('CONTACT', youth(at('2026-03-02', outside), ...facts), '2026-03-20')[0];
    expect(contact(at('2026-03-10', talk('declined')))).toBe('fulfilled 2026-03-10 null');
    expect(contact(at('2026-03-10', course('declined')))).toBe('fulfilled 2026-03-10 null');
    expect(contact(at('2026-03-10', course('pending')))).toBe('open null null');
    const answered = at('2026-03-12', { type: 'offer-answered', offer: 'o1', answer: 'declined' });
    expect(contact(at('2026-03-10', course('pending')), answered)).toBe('fulfilled 2026-03-12 null');
  });

  it('a refusal fulfils on the first day that information and offer are fulfilled too', () => {
    const contact = (...facts: Fact[]) =>
      states('CONTACT', youth(at('2026-03-02', outside), ...facts), '2026-04-20')[0];
    expect(contact(at('2026-03-05', refused), at('2026-03-10', info))).toBe('overdue null null');
    expect(
      contact(at('2026-03-05', refused), at('2026-03-10', info), at('2026-03-12', course('pending'))),
    ).toBe('fulfilled 2026-03-12 refused');
    expect(
      contact(at('2026-03-05', course('pending')), at('2026-03-10', info), at('2026-03-12', refused)),
    ).toBe('fulfilled 2026-03-12 refused');
    expect(
      contact(at('2026-03-05', refused), at('2026-03-10', info), at('2026-03-12', course('declined'))),
    ).toBe('fulfilled 2026-03-12 null');
    expect(
      contact(
        at('2026-03-05', refused),
        at('2026-03-06', phoned),
        at('2026-03-10', info),
        at('2026-03-12', course('pending')),
      ),
    ).toBe('fulfilled 2026-03-06 null');
  });

  it('a refusal needs no information before 2012', () => {
    const life = lifeOf(
      '1994-05-14',
      at('2010-08-21', school),
      at('2011-10-20', outside),
      at('2011-11-01', refused),
      at('2011-11-10', course('pending')),
    );
    expect(states('CONTACT', life, '2011-11-10')).toEqual(['fulfilled 2011-11-10 refused']);
  });

  it('a refusal of last school year does not carry into the next', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-07-20', refused),
      at('2026-08-03', info),
      at('2026-08-04', course('pending')),
    );
    expect(states('CONTACT', life, '2026-08-04')).toEqual(['missed 2026-07-31 null', 'open null null']);
  });

  it('OFFER is any offer but a talk, whatever the answer, without contact', () => {
    const offer = (fact: Undated) =>
      states('OFFER', youth(at('2026-03-02', outside), at('2026-03-10', fact)), '2026-03-20')[0];
    expect(offer(course('pending'))).toBe('fulfilled 2026-03-10 null');
    expect(offer(course('declined'))).toBe('fulfilled 2026-03-10 null');
    expect(offer(talk('accepted'))).toBe('open null null');
  });

  it('facts before the opening never count; those of the opening and the closing day do', () => {
    const life = youth(
      at('2026-03-01', phoned),
      at('2026-03-02', info),
      at('2026-03-02', outside),
      at('2026-03-10', school),
      at('2026-03-10', course('pending')),
      at('2026-03-11', phoned),
    );
    expect(dutiesOf(life, '2026-03-11').map(({ state, closedOn }) => `${state} ${closedOn}`)).toEqual([
      'fulfilled 2026-03-02',
      'ceased 2026-03-10',
      'fulfilled 2026-03-10',
    ]);
  });

  it('31 July counts for the year that ends, 1 August for the one that begins', () => {
    const life = youth(at('2026-03-02', outside), at('2026-07-31', phoned), at('2026-08-01', info));
    expect(states('CONTACT', life, '2026-08-01')).toEqual(['fulfilled 2026-07-31 null', 'open null null']);
    expect(states('RIGHTS_INFO', life, '2026-08-01')).toEqual([
      'missed 2026-07-31 null',
      'fulfilled 2026-08-01 null',
    ]);
  });

  it('on the day of a move a fact serves, kind by kind, the county left while open there, else the new one', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-05', phoned),
      at('2026-03-20', moved('31')),
      at('2026-03-20', course('declined')),
      at('2026-03-20', info),
      at('2026-03-20', info),
    );
    expect(table(life, '2026-03-20')).toEqual([
      '33 2026-03-02 RIGHTS_INFO fulfilled 2026-04-01 2026-03-20 - in time',
      '33 2026-03-02 CONTACT fulfilled 2026-04-01 2026-03-05 - in time',
      '33 2026-03-02 OFFER fulfilled 2026-04-04 2026-03-20 - in time',
      '31 2026-03-20 RIGHTS_INFO fulfilled 2026-04-19 2026-03-20 - in time',
      '31 2026-03-20 CONTACT fulfilled 2026-04-19 2026-03-20 - in time',
      '31 2026-03-20 OFFER open 2026-04-19 - - in time',
    ]);
  });
});

describe('§5 not fulfilled', () => {
  it('names the first reason that holds', () => {
    const all = [
      works(100),
      school,
      { type: 'reached-competence' } as const,
      { type: 'entered-institution', county: '39' } as const,
      moved('31'),
      moved('abroad'),
      died,
    ];
    const reasons = all.map((_, last) => {
      const day = all.slice(0, last + 1).map((fact) => at('2026-03-10', fact));
      return of(
        'CONTACT',
        youth(at('2026-03-02', outside), at('2026-03-09', course('pending')), ...day),
        '2026-03-10',
      )[0]?.reason;
    });
    expect(reasons).toEqual([
      'in-work',
      'in-training',
      'competence',
      'institution',
      'moved',
      'moved-abroad',
      'died',
    ]);
  });

  it('is missed from 1 August, open or overdue until then', () => {
    const life = youth(at('2026-07-20', outside));
    expect(states('OFFER', life, '2026-07-31')).toEqual(['open null null']);
    expect(states('OFFER', life, '2026-08-01')[0]).toBe('missed 2026-07-31 null');
  });

  it('is missed, not ceased, when school begins on 1 August', () => {
    const life = youth(at('2026-03-02', outside), at('2026-08-01', school), at('2026-08-01', phoned));
    expect(states('CONTACT', life, '2026-08-01')).toEqual(['missed 2026-07-31 null']);
  });

  it('is overdue and late from the day after it was due', () => {
    const life = youth(at('2026-03-02', outside));
    expect(of('CONTACT', life, '2026-04-01')[0]).toMatchObject({
      state: 'open',
      dueOn: '2026-04-01',
      late: false,
    });
    expect(of('CONTACT', life, '2026-04-02')[0]).toMatchObject({ state: 'overdue', late: true });
  });
});

describe('§5 tried, not reached', () => {
  const tried = (asOf: string, ...facts: Fact[]) =>
    of('CONTACT', youth(at('2026-03-02', outside), ...facts), asOf)[0]?.reason;
  const [first, second, third] = [
    at('2026-03-05', attempt('phone')),
    at('2026-03-06', attempt('sms')),
    at('2026-03-19', attempt('phone')),
  ];

  it('takes three attempts by two channels over fourteen days', () => {
    expect(tried('2026-03-19', first, second, third)).toBe('tried-not-reached');
    expect(tried('2026-03-18', first, second, third)).toBeNull();
    expect(tried('2026-03-30', first, third)).toBeNull();
    expect(tried('2026-03-30', first, at('2026-03-06', attempt('phone')), third)).toBeNull();
    expect(tried('2026-03-30', first, second, at('2026-03-18', attempt('phone')))).toBeNull();
  });

  it('stands on overdue and missed contact too, and on no other duty', () => {
    expect(tried('2026-05-01', first, second, third)).toBe('tried-not-reached');
    expect(tried('2026-08-01', first, second, third)).toBe('tried-not-reached');
    const offer = of('OFFER', youth(at('2026-03-02', outside), first, second, third), '2026-03-30')[0];
    expect(offer?.reason).toBeNull();
  });

  it('does not count a channel reserved at that moment', () => {
    const reserve = at('2026-03-06', { type: 'reserved-channel', channel: 'sms' });
    const release = at('2026-03-06', { type: 'released-channel', channel: 'sms' });
    expect(tried('2026-03-30', first, reserve, second, third)).toBeNull();
    expect(tried('2026-03-30', first, second, reserve, third)).toBe('tried-not-reached');
    expect(tried('2026-03-30', first, reserve, release, second, third)).toBe('tried-not-reached');
  });

  it('does not count attempts before the opening, nor of the year before', () => {
    expect(tried('2026-03-30', at('2026-03-01', attempt('email')), second, third)).toBeNull();
    const life = youth(at('2026-03-02', outside), first, second, third);
    expect(of('CONTACT', life, '2026-08-01')[1]?.reason).toBeNull();
  });
});

describe('§6 special', () => {
  it('an error strikes out the entry that ran the evening before, of all its years', () => {
    const life = youth(
      at('2024-10-20', outside),
      at('2025-01-10', school),
      at('2025-03-02', outside),
      at('2026-09-15', error),
    );
    expect(openedOn(life, '2026-09-14')).toEqual(['2024-10-20', '2025-03-02', '2025-08-01', '2026-08-01']);
    expect(openedOn(life, '2026-09-15')).toEqual(['2024-10-20']);
  });

  it('an error that meets no entry strikes none, and still nothing is owed until something new', () => {
    const life = youth(at('2026-03-02', outside), at('2026-03-10', school), at('2026-03-20', error));
    expect(openedOn(life, '2026-11-21')).toEqual(['2026-03-02']);
  });

  it('only a later outside-training or ended-work is something new', () => {
    const mistaken = [at('2026-03-02', outside), at('2026-03-20', error)];
    expect(openedOn(youth(...mistaken, at('2026-04-01', moved('31'))), '2026-11-21')).toEqual([]);
    expect(openedOn(youth(...mistaken, at('2026-04-01', outside)), '2026-04-01')).toEqual(['2026-04-01']);
    expect(openedOn(youth(...mistaken, at('2026-04-01', { type: 'ended-work' })), '2026-04-01')).toEqual([
      '2026-04-01',
    ]);
  });

  it('left school again on the day of the error: a new entry', () => {
    const life = youth(at('2026-03-02', outside), at('2026-03-20', error), at('2026-03-20', outside));
    expect(table(life, '2026-03-20')).toEqual([
      '33 2026-03-20 RIGHTS_INFO open 2026-04-19 - - in time',
      '33 2026-03-20 CONTACT open 2026-04-19 - - in time',
      '33 2026-03-20 OFFER open - - - in time',
    ]);
    const before = youth(at('2026-03-02', outside), at('2026-03-20', outside), at('2026-03-20', error));
    expect(table(before, '2026-03-20')).toEqual([]);
  });

  it('later facts of one who has died are ignored', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-10', died),
      at('2026-03-11', phoned),
      at('2026-03-12', error),
      at('2026-04-01', outside),
    );
    expect(states('CONTACT', life, '2026-11-21')).toEqual(['ceased 2026-03-10 died']);
  });

  it('what stands after the death in the list of its day is later too, what stands before it counts', () => {
    const contact = (...facts: Fact[]) =>
      states('CONTACT', youth(at('2026-03-02', outside), ...facts), '2026-03-10');
    expect(contact(at('2026-03-10', phoned), at('2026-03-10', died))).toEqual(['fulfilled 2026-03-10 null']);
    expect(contact(at('2026-03-10', died), at('2026-03-10', phoned))).toEqual(['ceased 2026-03-10 died']);
  });

  it('evidence on the day of the error serves the new entry, not the one struck out', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-03-20', error),
      at('2026-03-20', outside),
      at('2026-03-20', phoned),
    );
    expect(states('CONTACT', life, '2026-03-20')).toEqual(['fulfilled 2026-03-20 null']);
  });

  it('an error on 1 August ends the carry-over: what opens that day is new', () => {
    const life = youth(at('2026-03-02', outside), at('2026-08-01', error), at('2026-08-01', outside));
    expect(of('CONTACT', life, '2026-08-01').map(({ dueOn }) => dueOn)).toEqual(['2026-08-31']);
  });

  it('a STRENGT_ level hides the county on every object, while it lasts, and the duty runs', () => {
    const life = youth(
      at('2026-03-02', outside),
      at('2026-08-20', { type: 'protected', level: 'STRENGT_FORTROLIG' }),
      at('2026-10-01', { type: 'protected', level: 'FORTROLIG' }),
    );
    const counties = (asOf: string) => [...new Set(dutiesOf(life, asOf).map(({ county }) => county))];
    expect(counties('2026-08-19')).toEqual(['33']);
    expect(counties('2026-08-20')).toEqual([null]);
    expect(counties('2026-10-01')).toEqual(['33']);
    expect(of('RIGHTS_INFO', life, '2026-09-01')[1]?.state).toBe('overdue');
  });
});
