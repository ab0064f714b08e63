import { isIsoDate, osloDateOf, type IsoDate } from '@samspor/domain';
import { InvalidArgumentError } from 'commander';

/** A calendar day in Oslo, `YYYY-MM-DD` or `today`. */
export function day(text: string): IsoDate {
  if (text === 'today') return today();
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give a day that exists, as 2026-11-21, or today.');
  return text;
}

/** Today in Oslo by this machine's clock. */
export const today = (): IsoDate => osloDateOf(new Date());

/** A percentage from 0 to 100. */
export function percent(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 100))
    throw new InvalidArgumentError('Give a number from 0 to 100.');
  return value;
}

/** A whole number from 1 up to `most`. */
export const count =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
    return value;
  };
