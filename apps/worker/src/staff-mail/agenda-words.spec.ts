import { agendaWords } from './agenda-words.ts';

const about = {
  meetingId: '0195',
  committeeName: 'Henvisningsutvalget i Drammen',
  meetsOn: '2026-11-24',
  hour: 9,
  place: 'møterom Spiralen',
  items: 4,
  origin: 'https://samspor.example',
};

it('tells when, where and of how many cases, with the way to the agenda', () => {
  const { subject, body } = agendaWords(about);
  expect(subject).toBe('Sakslisten er klar: Henvisningsutvalget i Drammen, tirsdag 24. november klokken 9');
  expect(body).toContain('møtes tirsdag 24. november klokken 9, møterom Spiralen.');
  expect(body).toContain('Din etat deltar i 4 saker.');
  expect(body).toContain('https://samspor.example/moter/0195');
});

it.each([
  [0, 'ingen saker'],
  [1, '1 sak.'],
])('counts %i in words', (items, words) => {
  expect(agendaWords({ ...about, items }).body).toContain(words);
});
