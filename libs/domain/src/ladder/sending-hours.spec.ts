import { defaultLadderPolicy } from './plan.ts';
import { mayGoFrom } from './sending-hours.ts';

const plan = { ...defaultLadderPolicy, breaks: [{ from: '2026-10-05', to: '2026-10-09' }] };

describe('mayGoFrom', () => {
  it.each([
    ['within the hours, at once', '2026-11-20T10:15:00+01:00', '2026-11-20T10:15:00+01:00'],
    ['before the hours, when they begin', '2026-11-20T06:00:00+01:00', '2026-11-20T09:00:00+01:00'],
    [
      'at the end of the hours, the next working day',
      '2026-11-19T20:00:00+01:00',
      '2026-11-20T09:00:00+01:00',
    ],
    ['on a Friday evening, on Monday', '2026-11-20T22:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['on a Saturday, on Monday', '2026-11-21T12:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['before a school break, after it', '2026-10-02T20:30:00+02:00', '2026-10-12T09:00:00+02:00'],
    ['in a school break, after it', '2026-10-07T12:00:00+02:00', '2026-10-12T09:00:00+02:00'],
    [
      'on Christmas Eve in the evening, after the holidays',
      '2026-12-24T21:00:00+01:00',
      '2026-12-28T09:00:00+01:00',
    ],
    ['on Maundy Thursday, after Easter', '2027-03-25T12:00:00+01:00', '2027-03-30T09:00:00+02:00'],
    ['over the change to summer time', '2027-03-27T12:00:00+01:00', '2027-03-30T09:00:00+02:00'],
    ['over the change to winter time', '2026-10-24T12:00:00+02:00', '2026-10-26T09:00:00+01:00'],
    ['on 29 February', '2028-02-29T08:59:00+01:00', '2028-02-29T09:00:00+01:00'],
    [
      'on New Year’s Eve in the evening, on 4 January',
      '2026-12-31T20:30:00+01:00',
      '2027-01-04T09:00:00+01:00',
    ],
  ])('%s', (_when, now, then) => {
    expect(mayGoFrom(new Date(now), plan)).toEqual(new Date(then));
  });
});
