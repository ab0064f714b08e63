import { nb } from '../i18n/nb/index.ts';
import { filterWords } from './filter-words.ts';

const words = (query: string) =>
  filterWords(new URLSearchParams(query), nb, [{ school: '300010377', name: 'Åssiden videregående skole' }]);

describe('filterWords', () => {
  it('says what is counted, from the widest to the narrowest', () => {
    expect(words('kind=CONTACT&outcome=overdue&why=never-tried&school=300010377')).toBe(
      'Kontakt, Forfalt, Aldri forsøkt, Åssiden videregående skole',
    );
    expect(words('first=true&school=none')).toBe('Ungdommer, Uten skole i oversikten');
  });

  it('says that it is all where nothing is chosen', () => {
    expect(words('')).toBe('Alle plikter');
  });
});
