import { contactOf } from './krr-person.ts';

const kontaktinformasjon = { epostadresse: 'prove@mottaker.example', mobiltelefonnummer: '+4740000000' };
const nothing = { mobile: null, email: null };

describe('contactOf', () => {
  it('uses nothing of somebody who is reserved, even where the register gives it', () => {
    const person = {
      status: 'AKTIV',
      reservasjon: 'JA',
      varslingsstatus: 'KAN_VARSLES',
      kontaktinformasjon,
    } as const;
    expect(contactOf(person)).toMatchObject({ reserved: true, ...nothing });
  });

  it('uses nothing that is out of date', () => {
    const person = {
      status: 'AKTIV',
      reservasjon: 'NEI',
      varslingsstatus: 'KAN_IKKE_VARSLES',
      kontaktinformasjon,
    } as const;
    expect(contactOf(person)).toMatchObject({ reserved: false, ...nothing });
  });

  it.each([
    ['nb', 'nb'],
    ['NN', 'nn'],
    ['se', 'se'],
    ['en', 'en'],
    ['fi', null],
    [undefined, null],
  ])('reads the language %s as %s', (spraak, language) => {
    expect(contactOf({ status: 'AKTIV', ...(spraak && { spraak }) }).language).toBe(language);
  });
});
