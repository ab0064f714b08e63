import type { IsoDate } from '@samspor/domain';

const format = new Intl.DateTimeFormat('nb-NO', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A day in bokmål: `tirsdag 24. november`. */
export const longDay = (day: IsoDate): string => format.format(new Date(`${day}T00:00:00Z`));
