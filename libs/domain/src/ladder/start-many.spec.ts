import type { IsoDate } from '../calendar/dates.ts';
import { decide } from '../journey/decide.ts';
import { evolve } from '../journey/evolve.ts';
import { as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { JourneyCommand } from '../journey/journey-commands.ts';
import type { Journey } from '../journey/journey.ts';
import { type CountyPolicy, defaultCountyPolicy, policyBook } from '../policy/county-policy.ts';
import { startOutlook, type KnownReach } from './start-many.ts';

const today: IsoDate = '2026-10-13';
const known: KnownReach = { mobile: true, email: true };

/** A youth of 17 enrolled the day before, and what was told of her since. */
function youth(...commands: JourneyCommand[]): Journey {
  const enrolled = take(undefined, enrolYouth, workflow, enrolYouth.on).journey;
  return [{ type: 'CatchUp' } as const, ...commands].reduce(
    (journey, command) =>
      decide(command, journey, {
        by: command.type === 'CatchUp' ? workflow : as('ot-caseworker'),
        today,
      }).reduce((folded, event) => evolve(folded, { ...event, by: as('ot-caseworker') }), journey),
    enrolled,
  );
}
const outlookOf = (journey: Journey, reach = known, policy: CountyPolicy = defaultCountyPolicy) => {
  const { first, leftOut } = startOutlook(journey, reach, today, policyBook([], policy));
  return first ?? leftOut;
};
const start: JourneyCommand = { type: 'StartLadder', on: today };
const rungs = (...channels: ('sms' | 'email' | 'phone')[]): CountyPolicy => ({
  ...defaultCountyPolicy,
  ladder: {
    ...defaultCountyPolicy.ladder,
    rungs: channels.map((channel) =>
      channel === 'phone' ? { channel, waitDays: 7 } : { channel, text: 'contact', waitDays: 7 },
    ),
  },
});

describe('beginning for many', () => {
  it('goes by the first rung that can be climbed', () => {
    expect(outlookOf(youth())).toBe('sms');
    expect(outlookOf(youth(), { mobile: false, email: true })).toBe('email');
    expect(outlookOf(youth(), { mobile: false, email: false })).toBe('letter');
    const reserved = youth({ type: 'ReserveChannel', channel: 'sms', on: today });
    expect(outlookOf(reserved)).toBe('email');
    expect(outlookOf(reserved, known, rungs('sms', 'phone'))).toBe('phone');
  });

  it('tells who is under 18', () => {
    const { leftOut, ...told } = startOutlook(youth(), known, today, policyBook([]));
    expect([leftOut, told]).toEqual([null, { first: 'sms', isMinor: true }]);
  });

  it.each<[string, JourneyCommand[]]>([
    ['ladder-runs', [start]],
    ['climbed', [start, { type: 'StopLadder', on: today, reason: 'Ringer selv' }]],
    ['no-duty', [{ type: 'RecordContact', channel: 'phone', on: today }]],
    ['died', [{ type: 'RecordDeath', on: today }]],
    ['protected', [{ type: 'ProtectAddress', level: 'STRENGT_FORTROLIG', on: today }]],
  ])('leaves out: %s', (reason, commands) => {
    expect(outlookOf(youth(...commands))).toBe(reason);
  });

  it('leaves out whom no rung can reach', () => {
    const reserved = youth({ type: 'ReserveChannel', channel: 'sms', on: today });
    expect(outlookOf(reserved, known, rungs('sms'))).toBe('reserved');
    expect(outlookOf(youth(), { mobile: false, email: false }, rungs('sms', 'email'))).toBe('no-channel');
  });
});
