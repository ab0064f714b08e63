import { givenMeeting } from './given-meeting.ts';

const placed = { meeting: { meetingId: 'm1', meetsOn: '2026-11-24' } };

describe('givenMeeting', () => {
  it('is the one it was opened from', () => {
    const given = (view: Parameters<typeof givenMeeting>[1]) =>
      givenMeeting('RecordCommitteeDecision', view, 'm1', '2026-11-24');
    expect(given(placed)).toEqual({ meetingId: 'm1', meetsOn: '2026-11-24' });
    expect(given({ meeting: null })).toEqual({ meetingId: 'm1', meetsOn: null });
  });

  it('is else the one on whose agenda the case stands, from its day on', () => {
    const given = (today: string) => givenMeeting('RecordCommitteeDecision', placed, null, today);
    expect([given('2026-11-23'), given('2026-11-24')?.meetingId]).toEqual([null, 'm1']);
  });

  it('is none for a case that waits for an agenda, and for other steps', () => {
    const open = { meeting: { meetingId: null, meetsOn: '2026-12-01' } };
    expect(givenMeeting('RecordCommitteeDecision', open, null, '2026-12-01')).toBeNull();
    expect(givenMeeting('AddNote', placed, 'm1', '2026-11-24')).toBeNull();
  });
});
