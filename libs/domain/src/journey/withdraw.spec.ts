import { leaders } from '../people/roles.ts';
import { outlook } from './fallen-due.ts';
import { after, as, enrolYouth, said, take, withdraw, workflow } from './given.ts';
import type { StepCommand } from './journey-commands.ts';
import { RuleBroken } from './journey-rules.ts';
import type { CausedEvent, Journey } from './journey.ts';
import { countingEvents, entriesOf } from './log.ts';
import { withdrawable } from './withdraw.ts';

const today = '2027-06-01';
const ot = as('ot-caseworker');
const contact: StepCommand = { type: 'RecordContact', on: '2026-10-20', channel: 'phone' };
const talk: StepCommand = { type: 'HoldClarificationTalk', on: '2026-10-27', channel: 'meeting' };
const died: StepCommand = { type: 'RecordDeath', on: '2026-11-02' };

/** The version of the last entry of a type. */
const versionOf = (journey: Journey, type: CausedEvent['type']): number =>
  entriesOf(journey).findLast(({ event }) => event.type === type)?.version ?? 0;

const struck = (journey: Journey, type: CausedEvent['type'], by: CausedEvent['by'] = ot) =>
  take(journey, withdraw(versionOf(journey, type)), by).journey;

const refusal = (journey: Journey, type: CausedEvent['type'], by: CausedEvent['by'] = ot) => {
  try {
    struck(journey, type, by);
    return null;
  } catch (error) {
    return error instanceof RuleBroken ? error.rule : String(error);
  }
};

describe('an entry that is withdrawn', () => {
  it('takes a death back, with the closing that followed it', () => {
    const journey = after([contact, ot], [died, ot]);
    expect(journey.phase).toBe('closed');
    expect(said(struck(journey, 'Died'))).toEqual(said(after([contact, ot])));
  });

  it('opens the duties again that a death had ended, and marks what passed meanwhile', () => {
    const dead = take(after([died, ot]), { type: 'CatchUp' }, workflow, today).journey;
    const { journey, events } = take(struck(dead, 'Died'), { type: 'CatchUp' }, workflow, today);
    expect(events.map(({ type }) => type)).toContain('DutyDeadlinePassed');
    expect(outlook(journey, today).due).toEqual([]);
  });

  it('leaves whoever was sought since the day that now opens the journey again sought', () => {
    const journey = after(
      [{ type: 'DeclineFollowUp', on: '2026-10-12' }, ot],
      [{ type: 'EnterInstitution', on: '2026-10-12', county: '39' }, ot],
      [{ type: 'ReturnToSchool', on: '2026-10-12', kind: 'apprenticeship' }, ot],
      [{ type: 'LeaveInstitution', on: '2026-10-13' }, ot],
      [{ type: 'SeekContact', on: '2026-11-12', channel: 'phone' }, ot],
    );
    const { events } = take(struck(journey, 'TrainingEntered'), { type: 'CatchUp' }, workflow, '2026-11-12');
    const reopened = events.find(({ type }) => type === 'JourneyReopened');
    expect(reopened?.data).toMatchObject({ on: '2026-10-13', phase: 'contact-sought' });
    expect(reopened?.data).not.toHaveProperty('sets');
  });

  it('gives later entries the consequences that they have without it', () => {
    const twice = after([contact, ot], [{ ...contact, on: '2026-10-24' }, ot]);
    const journey = take(twice, withdraw(2), ot).journey;
    expect(said(journey)).toEqual(said(after([{ ...contact, on: '2026-10-24' }, ot])));
    expect(journey.phaseSince).toBe('2026-10-24');
  });

  it('is not offered, nor struck, twice', () => {
    const once = struck(after([contact, ot]), 'ContactMade');
    expect(withdrawable(once, ot)).toEqual([]);
    expect(refusal(once, 'ContactMade')).toBe('entry-withdrawn');
    expect(refusal(once, 'EntryWithdrawn')).toBe('entry-fixed');
    expect(() => take(once, withdraw(99), ot)).toThrow('entry-unknown');
  });

  it('takes the agency back out that was drawn in by it', () => {
    const refer: StepCommand = {
      type: 'ReferToCommittee',
      on: '2026-10-28',
      committee: 'nav-3301',
      question: 'Hvem?',
    };
    const referred = after([contact, ot], [refer, ot]);
    expect(referred.agencies).toContain('nav-3301');
    expect(struck(referred, 'ReferredToCommittee').agencies).toEqual(['ot-33']);
  });

  it('leaves no two offers with one number', () => {
    const offer: StepCommand = { type: 'MakeOffer', on: '2026-10-28', kind: 'course', answer: 'pending' };
    const two = after([offer, ot], [offer, ot]);
    const one = take(two, withdraw(2), ot).journey;
    expect(take(one, offer, ot).journey.offers.map((made) => made.offer)).toEqual(['o2', 'o3']);
  });

  it.each<[string, StepCommand[], CausedEvent['type']]>([
    [
      'an offer that was answered',
      [
        { type: 'MakeOffer', on: '2026-10-28', kind: 'course', answer: 'pending' },
        { type: 'AnswerOffer', on: '2026-10-29', offer: 'o1', answer: 'accepted' },
      ],
      'OfferMade',
    ],
    [
      'a course that has ended',
      [
        contact,
        { type: 'StartCourse', on: '2026-10-28', course: 'annet' },
        { type: 'EndCourse', on: '2026-11-28', outcome: 'completed' },
      ],
      'CourseStarted',
    ],
    [
      'a closing that was opened again',
      [contact, died, { type: 'ReopenJourney', on: '2026-11-03', reason: 'dropout' }],
      'Died',
    ],
    [
      'the school that made the closing possible',
      [
        { type: 'ReturnToSchool', on: '2026-12-01', kind: 'school' },
        { type: 'CloseJourney', on: '2027-04-01', reason: 'in-training', note: 'Går bra' },
      ],
      'TrainingEntered',
    ],
  ])('is refused where a later one stands on it: %s', (_, taken, type) => {
    const journey = after(...taken.map((step): [StepCommand, CausedEvent['by']] => [step, ot]));
    expect(refusal(journey, type)).toBe('entry-stands');
    const last = countingEvents(journey).at(-1)?.type ?? type;
    expect(refusal(struck(journey, last), type)).toBeNull();
  });

  it('is refused where a category was confirmed upon a proposal', () => {
    const nav = as('nav-caseworker', 'n', 'nav-3301');
    const leader = as('committee-leader', 'l', 'nav-3301');
    const reviewer = as('professional-supervisor', 'r', 'nav-3301');
    const journey = after(
      [contact, ot],
      [talk, nav],
      [{ type: 'ReferToCommittee', on: '2026-10-28', committee: 'nav-3301', question: 'Hvem?' }, nav],
      [
        {
          type: 'RecordCommitteeDecision',
          on: '2026-11-03',
          outcome: 'course',
          responsible: 'nav-3301',
          decision: 'Kurs',
        },
        leader,
      ],
      [{ type: 'ProposeCategory', on: '2026-11-05', category: 2, reasons: 'Vurdert' }, nav],
      [{ type: 'ConfirmCategory', on: '2026-11-09' }, reviewer],
    );
    expect(refusal(journey, 'CategoryProposed', nav)).toBe('entry-stands');
    expect(refusal(struck(journey, 'CategoryConfirmed', reviewer), 'CategoryProposed', nav)).toBeNull();
  });

  it('is for whoever wrote it, or a leader of her agency', () => {
    const journey = after([contact, ot]);
    expect(refusal(journey, 'ContactMade', as('ot-caseworker', 'other'))).toBe('not-your-entry');
    expect(refusal(journey, 'ContactMade', as('nav-leader', 'other', 'nav-3301'))).toBe('not-your-entry');
    expect(refusal(journey, 'ContactMade', as('ot-leader', 'other'))).toBeNull();
    expect(leaders).toContain('ot-leader');
  });

  it('is neither the enrolment nor what workflows recorded', () => {
    const { journey } = take(after([contact, ot]), { type: 'CatchUp' }, workflow, today);
    expect(refusal(journey, 'YouthEnrolled')).toBe('entry-fixed');
    expect(refusal(journey, 'DutiesOpened')).toBe('entry-fixed');
    const byHand = take(undefined, enrolYouth, ot).journey;
    expect(refusal(byHand, 'YouthEnrolled')).toBe('entry-fixed');
  });
});
