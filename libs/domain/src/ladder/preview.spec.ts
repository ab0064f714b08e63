import { decide } from '../journey/decide.ts';
import { as, enrolYouth, take, workflow } from '../journey/given.ts';
import type { EnrolYouth, StepCommand } from '../journey/journey-commands.ts';
import type { Reach } from './ladder-commands.ts';
import type { Message } from './ladder.ts';
import { previewLadder } from './preview.ts';

const ingrid = as('ot-caseworker');
const wording = { to: '+4799990001', subject: '', body: 'Hei!', version: 'v1' };
const reach: Reach = { isKnown: true, isReserved: false, guardians: 2 };
/** Monday noon in Oslo. */
const noon = new Date('2026-10-12T10:00:00Z');
const evening = new Date('2026-10-12T20:00:00Z');

/** What would come first, for a youth enrolled that day, of whom `known` is known by channel. */
function first(
  now: Date,
  known: (message: Message) => Partial<Reach> = () => ({}),
  { youth = enrolYouth, step }: { youth?: EnrolYouth; step?: StepCommand } = {},
) {
  let { journey } = take(undefined, youth, workflow, '2026-10-12');
  if (step) ({ journey } = take(journey, step, ingrid, '2026-10-12'));
  const written: string[] = [];
  const asked = { by: ingrid, today: '2026-10-12', now };
  const outlook = previewLadder(journey, asked, (message) => {
    written.push(message.channel);
    const at = new Date(message.notBefore);
    return { reach: { ...reach, ...known(message) }, wording, at };
  });
  return { ...outlook, written };
}

describe('the preview of a ladder', () => {
  it('tells the first message, when it goes out, and the rungs after it', () => {
    const { first: message, rest, passed } = first(evening);
    expect(message).toMatchObject({
      message: { channel: 'sms' },
      wording,
      at: new Date('2026-10-13T07:00:00Z'),
    });
    expect(rest.map(({ channel }) => channel)).toEqual(['email', 'letter', 'phone', 'visit']);
    expect(passed).toEqual([]);
  });

  it('goes on to the next rung where a message would be held back, and says why', () => {
    const onlyPost = first(noon, ({ channel }) => ({ isKnown: channel !== 'sms', isReserved: true }));
    expect(onlyPost.passed).toEqual([
      { channel: 'sms', why: 'registered-reservation' },
      { channel: 'email', why: 'registered-reservation' },
    ]);
    expect(onlyPost.first).toMatchObject({ message: { channel: 'letter' }, copies: 2 });
    expect(onlyPost.written).toEqual(['sms', 'email', 'letter']);
  });

  it('tells the task where no message may go', () => {
    const youth = { ...enrolYouth, protection: 'STRENGT_FORTROLIG' as const };
    const { first: task, passed } = first(noon, undefined, { youth });
    expect(task).toEqual({ channel: 'phone', dueOn: '2026-10-19' });
    expect(passed.map(({ why }) => why)).toEqual(['protected', 'protected', 'protected']);
  });

  it('is refused where the ladder itself is', () => {
    const step = { type: 'RecordContact', on: '2026-10-12', channel: 'phone' } as const;
    expect(() => first(noon, undefined, { step })).toThrow('no-duty');
  });
});

describe('a message that goes to a file', () => {
  it('goes out whatever the hour', () => {
    let { journey } = take(undefined, enrolYouth, workflow, '2026-10-12');
    ({ journey } = take(journey, { type: 'StartLadder', on: '2026-10-12' }, ingrid, '2026-10-12'));
    ({ journey } = take(journey, { type: 'ClimbLadder', ladder: 'l1' }, workflow, '2026-10-12'));
    const claim = { type: 'ClaimMessage', message: 'm1', reach, wording } as const;
    const asked = { by: workflow, today: '2026-10-12', now: evening };
    const typesOf = (anyHour: boolean) =>
      decide({ ...claim, anyHour }, journey, asked).map(({ type }) => type);
    expect(typesOf(true)).toEqual(['MessageClaimed']);
    expect(typesOf(false)).toEqual(['MessagePutOff']);
  });
});
