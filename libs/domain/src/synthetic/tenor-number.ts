import type { IsoDate } from '../calendar/dates.ts';

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The synthetic birth number (Tenor, month + 80) of a birth date and a serial number 0-499;
 * undefined for the serials that have no check digit. No living person has a number like it.
 */
export function tenorNumber(birthDate: IsoDate, serial: number): string | undefined {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const individual = String(year < '2000' ? serial : serial + 500).padStart(3, '0');
  const start = `${day}${Number(month) + 80}${year.slice(2)}${individual}`;
  const first = checkDigit(start, firstWeights);
  const second = checkDigit(`${start}${first}`, secondWeights);
  return first < 10 && second < 10 ? `${start}${first}${second}` : undefined;
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return (11 - (sum % 11)) % 11;
}
