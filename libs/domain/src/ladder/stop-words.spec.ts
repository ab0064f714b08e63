import { stopIn } from './stop-words.ts';

describe('a text message that asks for no more of them', () => {
  it.each(['STOP', ' stopp!', 'Slutt.', 'Stopp, takk', 'STOP SMS', 'Bisset', 'slutt nå', 'unsubscribe'])(
    'is "%s", which says nothing else',
    (text) => expect(stopIn(text)).toBe('alone'),
  );

  it.each(['Stopp å skrive til meg', 'Slutt å mase', 'slutt med dette', 'STOP. Ring meg heller'])(
    'is "%s", which somebody reads as well',
    (text) => expect(stopIn(text)).toBe('with-more'),
  );

  it.each([
    'Slutt på skolen, ring meg',
    'Jeg har sluttet',
    'Stoppet du?',
    'stoppested Drammen',
    'Ring meg',
    '',
  ])('is not "%s"', (text) => expect(stopIn(text)).toBeNull());
});
