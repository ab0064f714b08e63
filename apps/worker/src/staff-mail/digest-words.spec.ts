import type { DigestFigure } from '@samspor/case-store';
import { digestWords } from './digest-words.ts';

const figure = (more: Partial<DigestFigure>): DigestFigure => ({
  lane: 'people',
  cause: 'deadline-passed',
  standing: 0,
  fresh: 0,
  gone: 0,
  oldest: null,
  ...more,
});
const about = (...figures: DigestFigure[]) =>
  digestWords({ agencyName: 'OT Buskerud', day: '2026-11-23', figures, origin: 'https://samspor.example' });

it('counts by lane and cause, with the oldest and a link to each list', () => {
  const words = about(
    figure({ standing: 12, fresh: 3, gone: 1, oldest: new Date('2026-10-20T10:00:00Z') }),
    figure({
      lane: 'machine',
      cause: 'schedule-paused',
      standing: 1,
      oldest: new Date('2026-11-22T10:00:00Z'),
    }),
  );
  expect(words?.subject).toBe('Står fast: 12 hos folk, 1 i teknikken');
  expect(words?.body).toContain('mandag 23. november');
  expect(words?.body).toContain('FOLK: 12 står fast (3 nye siden forrige virkedag, 1 løst)');
  expect(words?.body).toContain('- Frist gått: 12, den eldste i 34 dager');
  expect(words?.body).toContain('https://samspor.example/star-fast?lane=people&cause=deadline-passed\n');
  expect(words?.body).toContain('- En tidsplan er satt på pause: 1, i 1 dag');
  expect(words?.body).toContain('https://samspor.example/star-fast?lane=machine\n');
});

it('says what was mended when nothing stands still any more', () => {
  expect(about(figure({ gone: 2 }))?.body).toContain('FOLK: ingenting står fast (2 løst)');
});

it('is no e-mail when there is nothing to tell', () => {
  expect(about()).toBeNull();
});
