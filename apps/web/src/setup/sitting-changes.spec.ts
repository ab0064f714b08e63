import { baseCommitteeOf, type Sitting } from '@samspor/domain';
import { nb } from '../i18n/nb/index.ts';
import { seatName, sittingChanges } from './sitting-changes.ts';

const base = baseCommitteeOf('nav-3301') as Sitting;
const seats = [
  {
    agency: { id: 'mun-3301', name: 'Drammen kommune' },
    role: 'ppt' as const,
    people: ['Astrid Holmen'],
  },
];
const changes = (after: Partial<Sitting>) =>
  sittingChanges(base, { ...base, ...after }, { texts: nb, seats });

it('names nothing where nothing differs, also where what is usual is said', () => {
  expect(changes({ weeks: 1, invited: [...(base.invited ?? [])] })).toEqual([]);
});

it('names each field, and what cannot be read', () => {
  expect(changes({ weekday: 4, hour: 13, weeks: 2, quorum: Number.NaN })).toEqual([
    { name: 'Ukedag', before: 'tirsdag', after: 'torsdag' },
    { name: 'Møtes hver … uke', before: 'hver uke', after: 'hver 2. uke' },
    { name: 'Klokken', before: 'kl. 9', after: 'kl. 13' },
    { name: 'Beslutningsdyktig med', before: '3', after: '?' },
  ]);
});

it('names who came and went', () => {
  const members = base.members.filter(({ role }) => role !== 'ppt');
  expect(changes({ members })).toMatchObject([{ name: 'Ikke lenger medlem', after: null }]);
  expect(changes({ invited: [{ agency: 'mun-3301', role: 'ppt' }] })).toMatchObject([
    { name: 'Ikke lenger invitert' },
    { name: 'Ny invitert', after: expect.stringMatching(/^Drammen kommune: /) as string },
  ]);
  expect(seatName({ agency: '', role: 'ppt' }, seats, nb)).toBe('Velg etat og rolle');
});
