import { after, as, enrolYouth, take, workflow } from './given.ts';
import {
  attempt,
  contact,
  course,
  decision,
  leader,
  met,
  ot,
  refer,
  refusal,
  talk,
  toCommittee,
  ungteam,
} from './given-road.ts';
import type { StepCommand } from './journey-commands.ts';
import { nextSteps } from './next-steps.ts';
import type { Journey } from './journey.ts';

describe('an agency', () => {
  const end = (agency: string): StepCommand => ({ type: 'EndAgencyPart', on: '2026-11-10', agency });
  const otherOt = as('ot-leader', 'other', 'ot-31');

  it('of another county is neither referred to nor made responsible', () => {
    const clarified = after(...toCommittee.slice(0, 3));
    expect(refusal(clarified, { ...refer, committee: 'mun-3105' })).toBe('agency-elsewhere');
    const waiting = after(...toCommittee);
    for (const agency of [
      'dk-aalborg',
      'school-300014887',
      'mun-3105',
      'ot-31',
      'police-sor-ost',
      'school-1',
    ])
      expect(refusal(waiting, { ...decision, responsible: agency }, leader)).toBe('agency-elsewhere');
    for (const agency of ['ot-33', 'nav-3301', 'mun-3303', 'school-300010377'])
      expect(refusal(waiting, { ...decision, responsible: agency }, leader)).toBeNull();
  });

  it('that takes part already may be made responsible, wherever it works', () => {
    const pupil = take(after(...toCommittee), { ...enrolYouth, on: '2026-11-02', school: '1' }, workflow);
    expect(refusal(pupil.journey, { ...decision, responsible: 'school-1' }, leader)).toBeNull();
  });

  it('reads nothing newer once the owner has ended its part, until it is invited again', () => {
    const { journey, events } = take(after(...met), end('nav-3301'), ot);
    expect(events).toEqual([{ type: 'AgencyPartEnded', data: { on: '2026-11-10', agency: 'nav-3301' } }]);
    expect([journey.agencies, journey.left]).toEqual([
      ['ot-33'],
      [{ agency: 'nav-3301', until: journey.version }],
    ]);
    const invited = take(journey, { ...course, on: '2026-11-16' }, ungteam).journey;
    expect([invited.agencies, invited.left]).toEqual([['ot-33', 'nav-3301'], []]);
  });

  it('keeps its part when another one is made responsible', () => {
    const again = take(
      after(...met),
      { ...decision, on: '2026-11-10', responsible: 'mun-3301' },
      leader,
    ).journey;
    expect(again.agencies).toEqual(['ot-33', 'nav-3301', 'mun-3301']);
  });

  it('takes along whom it let follow up the youth, and nobody else', () => {
    const given: StepCommand = { type: 'AssignCaseworker', on: '2026-11-05', caseworker: 'somebody' };
    const theirs = after(...met, [given, ungteam]);
    expect(take(theirs, end('nav-3301'), ot).journey.caseworker).toBeNull();
    const ours = after(...met, [given, ot]);
    expect(take(ours, end('nav-3301'), ot).journey.caseworker).toBe('somebody');
  });

  it('whose committee the case waits for leaves it to be referred anew', () => {
    const { journey } = take(after(...toCommittee), end('nav-3301'), ot);
    expect([journey.phase, journey.deadlines.map(({ kind }) => kind)]).toEqual(['clarified', ['refer']]);
    expect(refusal(journey, { ...refer, on: '2026-11-11' })).toBeNull();
  });

  it('leaves by the word of the owner alone, who stays', () => {
    const journey = after(...met);
    expect(refusal(journey, end('nav-3301'), otherOt)).toBe('not-the-owner');
    expect(refusal(journey, end('nav-3301'), ungteam)).toBe('not-your-role');
    expect(refusal(journey, end('ot-33'))).toBe('owner-stays');
    expect(refusal(journey, end('mun-3301'))).toBe('not-taking-part');
  });

  it('is asked about only where somebody beside the owner takes part', () => {
    const offers = (journey: Journey) =>
      nextSteps(journey, ot, { today: '2026-11-10' }).some(({ step }) => step === 'EndAgencyPart');
    expect([offers(after([contact, ot])), offers(after(...met))]).toEqual([false, true]);
  });
});

describe('a move', () => {
  const move: StepCommand = { type: 'RecordMove', on: '2026-12-01', to: '31', municipality: '3105' };
  const back: StepCommand = { type: 'RecordMove', on: '2027-02-01', to: '33', municipality: '3301' };
  const otherOt = as('ot-caseworker', 'other', 'ot-31');

  it('to another county is the last that the former one and those who took part under it may read', () => {
    const pupil = take(after(...met), { ...enrolYouth, on: '2026-11-10', school: '300010377' }, workflow);
    const { journey } = take(pupil.journey, move, ot);
    expect(journey.agencies).toEqual(['ot-31']);
    expect(journey.left).toEqual(
      ['ot-33', 'nav-3301', 'school-300010377'].map((agency) => ({ agency, until: journey.version })),
    );
    const later = take(journey, { ...contact, on: '2026-12-03' }, otherOt).journey;
    expect(later.left).toEqual(journey.left);
  });

  it('keeps those who work in the new county already', () => {
    const known = take(
      after([contact, ot]),
      { ...attempt, on: '2026-11-20' },
      as('ppt', 'p', 'mun-3105'),
    ).journey;
    expect(take(known, move, ot).journey.agencies).toEqual(['ot-31', 'mun-3105']);
  });

  it('back lets the first county read everything again, and the second no more', () => {
    const away = take(after([contact, ot]), move, ot).journey;
    const { journey } = take(away, back, otherOt);
    expect(journey.agencies).toEqual(['ot-33']);
    expect(journey.left).toEqual([{ agency: 'ot-31', until: journey.version }]);
  });

  it('does not keep away an agency that is invited again', () => {
    const away = take(after(...met), move, ot).journey;
    const home = take(away, back, otherOt).journey;
    const again = [
      { ...contact, on: '2027-02-02' },
      { ...talk, on: '2027-02-03' },
      { ...refer, on: '2027-02-04' },
    ];
    const journey = again.reduce((moved, step) => take(moved, step, ot).journey, home);
    expect(journey.agencies).toEqual(['ot-33', 'nav-3301']);
    expect(journey.left).toEqual([{ agency: 'ot-31', until: home.version }]);
  });

  it('abroad and back to the same county makes nobody leave', () => {
    const abroad = after([contact, ot], [{ type: 'RecordMove', on: '2026-11-01', to: 'abroad' }, ot]);
    const home = take(abroad, { type: 'ReopenJourney', on: '2027-05-25', reason: 'moved-in' }, ot).journey;
    expect([abroad.left, home.left, home.agencies]).toEqual([[], [], ['ot-33']]);
  });

  it('that a file tells of leaves no case with the former county’s committee', () => {
    const row = { ...enrolYouth, on: '2026-11-02', county: '31', municipality: '3105' };
    const { journey } = take(after(...toCommittee), row, workflow);
    expect([journey.phase, journey.owner]).toEqual(['clarified', 'ot-31']);
    expect(journey.deadlines.map(({ kind }) => kind)).toEqual(['refer']);
  });

  it('is refused to a municipality of another county', () => {
    const move: StepCommand = { type: 'RecordMove', on: '2026-11-01', to: '31', municipality: '3301' };
    expect(refusal(after([contact, ot]), move)).toBe('municipality-elsewhere');
  });
});
