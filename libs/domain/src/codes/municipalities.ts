import { isCountyCode } from './counties.ts';

const ostfold: Record<string, string> = {
  '3101': 'Halden',
  '3103': 'Moss',
  '3105': 'Sarpsborg',
  '3107': 'Fredrikstad',
  '3110': 'Hvaler',
  '3112': 'Råde',
  '3114': 'Våler',
  '3116': 'Skiptvet',
  '3118': 'Indre Østfold',
  '3120': 'Rakkestad',
  '3122': 'Marker',
  '3124': 'Aremark',
};

const buskerud: Record<string, string> = {
  '3301': 'Drammen',
  '3303': 'Kongsberg',
  '3305': 'Ringerike',
  '3310': 'Hole',
  '3312': 'Lier',
  '3314': 'Øvre Eiker',
  '3316': 'Modum',
  '3318': 'Krødsherad',
  '3320': 'Flå',
  '3322': 'Nesbyen',
  '3324': 'Gol',
  '3326': 'Hemsedal',
  '3328': 'Ål',
  '3330': 'Hol',
  '3332': 'Sigdal',
  '3334': 'Flesberg',
  '3336': 'Rollag',
  '3338': 'Nore og Uvdal',
};

/** Names of the municipalities in force 2024 whose county's list is loaded, by four-digit code. */
export const municipalities: Readonly<Record<string, string>> = { ...ostfold, ...buskerud };

const countiesWithList: ReadonlySet<string> = new Set(Object.keys(municipalities).map(countyOf));

/** The county part of a four-digit municipality code. */
export function countyOf(municipality: string): string {
  return municipality.slice(0, 2);
}

/** True for a municipality of a loaded list, or four digits in a county whose list is not loaded. */
export function isMunicipality(code: string): boolean {
  if (!/^[0-9]{4}$/.test(code)) return false;
  const county = countyOf(code);
  return countiesWithList.has(county) ? Object.hasOwn(municipalities, code) : isCountyCode(county);
}
