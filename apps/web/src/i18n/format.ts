const dayFormat = new Intl.DateTimeFormat('nb-NO', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});
const timeFormat = new Intl.DateTimeFormat('nb-NO', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
});
const numberFormat = new Intl.NumberFormat('nb-NO');

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** An Oslo day (`yyyy-mm-dd`) as dd.mm.åååå. */
export const formatDay = (day: string): string => dayFormat.format(midnight(day));

/** An instant (ISO 8601) as dd.mm.åååå hh:mm, Oslo time. */
export const formatInstant = (instant: string | number): string =>
  timeFormat.format(new Date(instant)).replace(',', '');

/** A number with Norwegian grouping: 1 234. */
export const formatNumber = (value: number): string => numberFormat.format(value);

const shareFormat = new Intl.NumberFormat('nb-NO', { style: 'percent', maximumFractionDigits: 1 });

/** A part of one as a percentage: 66,7 %. */
export const formatShare = (share: number): string => shareFormat.format(share);

/** A phone number as people read it; Norwegian ones (eight digits) as 412 34 567. */
export const formatPhone = (number: string): string =>
  number.replace(/^(?:\+47)?(\d{3})(\d{2})(\d{3})$/, '$1 $2 $3');
