export interface SyntheticSchool {
  /** Invented, with a valid check digit. */
  orgnr: string;
  name: string;
}

const school = (orgnr: string, name: string): SyntheticSchool => ({
  orgnr,
  name: `${name} videregående skole`,
});

const drammen = school('300010008', 'Drammen');
const assiden = school('300010377', 'Åssiden');
const kongsberg = school('300011489', 'Kongsberg');
const honefoss = school('300011853', 'Hønefoss');
const ringerike = school('300012221', 'Ringerike');
const eiker = school('300012590', 'Eiker');
const numedal = school('300013333', 'Numedal');
const gol = school('300013708', 'Gol');
const aal: SyntheticSchool = { orgnr: '300014070', name: 'Ål vidaregåande skole' };
const halden = school('300014445', 'Halden');
const greaker = school('300014887', 'Greåker');
const kalnes = school('300015921', 'Kalnes');
const frederik = school('300016294', 'Frederik II');
const glemmen = school('300016669', 'Glemmen');
const malakoff = school('300017401', 'Malakoff');
const mysen = school('300017770', 'Mysen');
const askim = school('300018149', 'Askim');

export interface SyntheticHome {
  municipality: string;
  /** Upper secondary schools within reach. */
  schools: readonly [SyntheticSchool, ...SyntheticSchool[]];
}

const home = (weight: number, municipality: string, ...schools: SyntheticHome['schools']) =>
  [weight, { municipality, schools }] as const;

/** The municipalities of Buskerud and Østfold, weighted by people in thousands, with real schools nearby. */
export const homes: readonly [readonly [number, SyntheticHome], ...(readonly [number, SyntheticHome])[]] = [
  home(104, '3301', drammen, assiden),
  home(29, '3303', kongsberg),
  home(32, '3305', honefoss, ringerike),
  home(7, '3310', honefoss),
  home(28, '3312', drammen, assiden),
  home(20, '3314', eiker),
  home(14, '3316', eiker, honefoss),
  home(2, '3318', honefoss),
  home(1, '3320', gol),
  home(3, '3322', gol),
  home(5, '3324', gol),
  home(3, '3326', gol),
  home(5, '3328', aal),
  home(5, '3330', aal),
  home(4, '3332', eiker),
  home(3, '3334', kongsberg),
  home(1, '3336', numedal),
  home(2, '3338', numedal),
  home(32, '3101', halden),
  home(51, '3103', malakoff),
  home(60, '3105', greaker, kalnes),
  home(85, '3107', frederik, glemmen),
  home(5, '3110', frederik),
  home(8, '3112', malakoff),
  home(6, '3114', malakoff),
  home(4, '3116', askim),
  home(47, '3118', askim, mysen),
  home(8, '3120', mysen),
  home(4, '3122', mysen),
  home(1, '3124', halden),
];
