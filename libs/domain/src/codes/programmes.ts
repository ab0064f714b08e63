/** Education programmes of upper secondary school, by the two letters that a Grep code begins with. */
export const programmes = [
  'ST',
  'ID',
  'MD',
  'KD',
  'ME',
  'PB',
  'BA',
  'EL',
  'FD',
  'HS',
  'DT',
  'IM',
  'NA',
  'RM',
  'SR',
  'TP',
] as const;

export type Programme = (typeof programmes)[number];

/** The programme that a Grep code as `HSHEA2----` belongs to; null for one that is not listed. */
export const programmeOfGrep = (code: string | null): Programme | null =>
  programmes.find((programme) => code?.toUpperCase().startsWith(programme)) ?? null;
