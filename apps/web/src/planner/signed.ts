import { formatNumber } from '../i18n/format.ts';

/** A difference with its sign: +2, −1. */
export const signed = (value: number): string =>
  value > 0 ? `+${formatNumber(value)}` : `−${formatNumber(-value)}`;
