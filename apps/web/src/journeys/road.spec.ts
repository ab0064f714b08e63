import { roadOf } from './road.ts';

describe('roadOf', () => {
  const phases = [
    { phase: 'enrolled', since: '2026-09-01', until: '2026-09-04' },
    { phase: 'contact-sought', since: '2026-09-04', until: '2026-09-14' },
    { phase: 'enrolled', since: '2026-09-14', until: '2026-09-16' },
    { phase: 'following-up', since: '2026-09-16', until: null },
  ] as const;
  const road = roadOf({ phase: 'following-up', phases: [...phases] }, '2026-09-30');
  const stop = (phase: string) => road.find((each) => each.phase === phase);

  it('adds up the visits to a phase', () => {
    expect(stop('enrolled')).toEqual({ phase: 'enrolled', state: 'passed', days: 5 });
  });

  it('counts the present phase to today', () => {
    expect(stop('following-up')).toEqual({ phase: 'following-up', state: 'now', days: 14 });
  });

  it('shows what lies ahead, and no side road that was not taken', () => {
    expect(stop('committee')).toEqual({ phase: 'committee', state: 'ahead', days: null });
    expect(stop('declined')).toBeUndefined();
  });

  it('shows a side road that was taken', () => {
    const declined = roadOf(
      { phase: 'declined', phases: [{ phase: 'declined', since: '2026-09-30', until: null }] },
      '2026-09-30',
    );
    expect(declined[0]).toEqual({ phase: 'declined', state: 'now', days: 0 });
  });

  it('sets a side road where it was taken, before what came after it', () => {
    const back = roadOf(
      {
        phase: 'following-up',
        phases: [
          { phase: 'enrolled', since: '2025-09-01', until: '2025-09-04' },
          { phase: 'declined', since: '2025-09-04', until: '2026-08-01' },
          { phase: 'following-up', since: '2026-08-01', until: null },
        ],
      },
      '2026-09-30',
    ).map(({ phase }) => phase);
    expect(back.slice(0, 4)).toEqual(['enrolled', 'declined', 'contact-sought', 'following-up']);
  });
});
