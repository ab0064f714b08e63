import { addDays } from '../calendar/dates.ts';
import { dutyRows } from '../duty/duty-rows.ts';
import { decide } from '../journey/decide.ts';
import { enrolYouth, workflow } from '../journey/given.ts';
import { lifeOf } from '../journey/journey-facts.ts';
import type { Reach } from './ladder-commands.ts';
import { defaultLadderPolicy, type LadderPolicy } from './plan.ts';
import { Case, reach, started, wording } from './given-ladder.ts';

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
