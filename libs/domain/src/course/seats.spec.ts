import { TestRun } from './testing-run.ts';

describe('seats', () => {
  it('are offered with a deadline, and the rest wait in line', () => {
    const course = new TestRun();
    for (const journeyId of ['a', 'b', 'c', 'd'])
      course.act({ type: 'AddParticipant', journeyId, how: 'offer' });
    expect(course.run.participants.map(({ state }) => state)).toEqual([
      'offered',
      'offered',
      'waiting',
      'waiting',
    ]);
    expect(course.one('a').answerBy).toBe('2027-01-11');
  });

  it('go to the next in line when one is declined, and the answer is a contact with the youth', () => {
    const course = new TestRun();
    for (const journeyId of ['a', 'b', 'c', 'd'])
      course.act({ type: 'AddParticipant', journeyId, how: 'offer' });
    expect(course.act({ type: 'AnswerSeat', journeyId: 'b', answer: 'declined', channel: 'phone' })).toEqual([
      'SeatDeclined',
      'SeatOffered',
    ]);
    expect([course.one('c').state, course.one('d').state]).toEqual(['offered', 'waiting']);
    expect(course.asks).toMatchObject([
      { journeyId: 'b', command: { type: 'RecordContact', channel: 'phone' } },
    ]);
  });

  it('lapse by themselves when nobody answers, and somebody gets the task', () => {
    const course = new TestRun();
    for (const journeyId of ['a', 'b', 'c']) course.act({ type: 'AddParticipant', journeyId, how: 'offer' });
    course.act({ type: 'AnswerSeat', journeyId: 'a', answer: 'accepted', channel: 'phone' });
    expect(course.on('2027-01-11')).toEqual(['SessionNear']);
    expect(course.on('2027-01-12')).toEqual(['OfferLapsed', 'SeatOffered', 'ParticipantStarted']);
    expect(course.one('b').state).toBe('lapsed');
    expect(course.asks).toMatchObject([
      { journeyId: 'b', command: { type: 'ReportCourse', said: 'seat-lost' } },
      { journeyId: 'a', command: { type: 'StartRun', course: 'klart-jeg-kan', run: 'run-1' } },
    ]);
    expect(course.one('c').answerBy).toBe('2027-01-14');
  });

  it('are given up when a participant leaves, before the start and after', () => {
    const course = new TestRun();
    course.join('a', 'b');
    course.act({ type: 'AddParticipant', journeyId: 'c', how: 'offer' });
    course.on('2027-01-12');
    expect(course.act({ type: 'RemoveParticipant', journeyId: 'a', reason: 'consent-withdrawn' })).toEqual([
      'ParticipantLeft',
      'SeatOffered',
    ]);
    expect(course.asks).toMatchObject([
      { journeyId: 'a', command: { type: 'EndCourse', outcome: 'interrupted' } },
    ]);
    course.act({ type: 'RemoveParticipant', journeyId: 'c', reason: 'own-wish' });
    expect(course.asks).toMatchObject([{ journeyId: 'c', command: { said: 'seat-lost' } }]);
  });

  it('are nobody’s to wait for once the second session has been held', () => {
    const course = new TestRun();
    course.join('a', 'b');
    course.act({ type: 'AddParticipant', journeyId: 'c', how: 'offer' });
    course.act({ type: 'AddParticipant', journeyId: 'd', how: 'invite' });
    course.until('2027-01-15');
    expect([course.one('c').state, course.one('d').state]).toEqual(['released', 'released']);
    expect(() => course.act({ type: 'AddParticipant', journeyId: 'e', how: 'offer' })).toThrow(
      'joining-over',
    );
  });

  it('cannot be fewer than those that are taken, and more are offered at once', () => {
    const course = new TestRun();
    course.join('a', 'b');
    course.act({ type: 'AddParticipant', journeyId: 'c', how: 'offer' });
    expect(() => course.act({ type: 'ChangeSeats', seats: 1 })).toThrow('seats-taken');
    expect(course.act({ type: 'ChangeSeats', seats: 3 })).toEqual(['SeatsChanged', 'SeatOffered']);
  });

  it('are refused to who is in the course already, and to an answer that nobody asked for', () => {
    const course = new TestRun();
    course.join('a');
    expect(() => course.act({ type: 'AddParticipant', journeyId: 'a', how: 'offer' })).toThrow(
      'already-in-run',
    );
    expect(() =>
      course.act({ type: 'AnswerSeat', journeyId: 'a', answer: 'accepted', channel: 'phone' }),
    ).toThrow('no-seat-offered');
    expect(() => course.act({ type: 'OfferSeat', journeyId: 'nobody' })).toThrow('not-in-run');
  });

  it('puts whoever declined and comes back last in the line', () => {
    const course = new TestRun();
    course.join('a');
    course.act({ type: 'AddParticipant', journeyId: 'b', how: 'offer' });
    course.act({ type: 'AnswerSeat', journeyId: 'b', answer: 'declined', channel: 'phone' });
    course.join('c');
    course.act({ type: 'AddParticipant', journeyId: 'd', how: 'offer' });
    course.today = '2027-01-05';
    course.act({ type: 'OfferSeat', journeyId: 'b' });
    course.act({ type: 'RemoveParticipant', journeyId: 'a', reason: 'work' });
    expect([course.one('d').state, course.one('b').state]).toEqual(['offered', 'waiting']);
  });
});
