import { nb } from '../i18n/nb/index.ts';
import { namedSchools } from './named-schools.ts';

it('names the schools that have a name, and says what the number of the others is', () => {
  const schools = [
    { school: '300011489', name: 'Åssiden videregående skole' },
    { school: '300010008', name: '300010008' },
  ];
  expect(namedSchools(schools, nb).map(({ name }) => name)).toEqual([
    'Åssiden videregående skole',
    'org.nr. 300\u00a0010\u00a0008',
  ]);
});
