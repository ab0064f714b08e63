/** 'MM-DD' of what somebody writes as dd.mm; what cannot be read stays as it is, and is refused by the policy's check. */
export function monthDayOf(text: string): string {
  const [, day = '', month = ''] = /^\s*(\d{1,2})\.(\d{1,2})\.?\s*$/.exec(text) ?? [];
  return day ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** dd.mm. of a day of every year; anything else as it is. */
export const shownDay = (monthDay: string): string => monthDay.replace(/^(\d\d)-(\d\d)$/, '$2.$1.');

/** 'yyyy-mm-dd' of what somebody writes as dd.mm.åååå; what cannot be read stays as it is. */
export function isoDayOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text) ?? [];
  return day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** dd.mm.åååå of a day; anything else as it is. */
export const shownIsoDay = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1');
