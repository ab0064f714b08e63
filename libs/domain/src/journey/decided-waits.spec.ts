import { defaultCountyPolicy, policyBook } from '../policy/county-policy.ts';
import { decide } from './decide.ts';
import { decidedWaits, dueOn, proposedWait } from './deadlines.ts';
import { evolve } from './evolve.ts';
import { as, enrolYouth, workflow } from './given.ts';
import type { JourneyCommand } from './journey-commands.ts';
import type { Journey } from './journey.ts';

const ot = as('ot-caseworker', 'p-ot');
const today = '2027-06-01';
/** Buskerud lets nobody wait long, from 1 November; Østfold has decided nothing. */
const policy = policyBook([
  {
    county: '33',
    from: '2026-11-01',
    policy: {
      ...defaultCountyPolicy,
      waits: { 'seek-contact': 2, 'clarification-talk': 7, 'reassess-category': 60 },
    },
  },
]);

function journeyAfter(...commands: JourneyCommand[]): Journey {
  const folded = commands.reduce<Journey | undefined>((journey, command) => {
    const by = command.type === 'EnrolYouth' ? workflow : ot;
    return decide(command, journey, { by, today, policy }).reduce<Journey | undefined>(
      (before, event) => evolve(before, { ...event, by }),
      journey,
    );
  }, undefined);
  if (!folded) throw new Error('nothing was enrolled');
  return folded;
}

const due = ({ deadlines }: Journey) => deadlines.map(({ kind, dueOn: on }) => [kind, on]);
const enrolledOn = (on: string) => ({ ...enrolYouth, on });

it('lets a step wait as long as the county has decided for the day that sets it in motion', () => {
  expect(due(journeyAfter(enrolledOn('2026-11-02')))).toEqual([['seek-contact', '2026-11-04']]);
  const contact = { type: 'RecordContact', channel: 'phone', on: '2026-11-04' } as const;
  expect(due(journeyAfter(enrolledOn('2026-11-02'), contact))).toEqual([
    ['clarification-talk', '2026-11-11'],
  ]);
});

it('keeps what was set in motion before', () => {
  expect(due(journeyAfter(enrolledOn('2026-10-30')))).toEqual([['seek-contact', '2026-11-06']]);
});

it('lets other counties wait as proposed, also when a youth comes from one that decided otherwise', () => {
  const move = { type: 'RecordMove', to: '31', municipality: '3105', on: '2026-11-10' } as const;
  expect(due(journeyAfter(enrolledOn('2026-11-02'), move))).toEqual([['seek-contact', '2026-11-17']]);
});

it.each(decidedWaits)('counts %s in the unit of the proposal', (kind) => {
  const { count } = proposedWait(kind);
  expect(dueOn(kind, '2026-11-02', { [kind]: count })).toBe(dueOn(kind, '2026-11-02'));
  expect(dueOn(kind, '2026-11-02', { [kind]: count + 3 }) > dueOn(kind, '2026-11-02')).toBe(true);
});
