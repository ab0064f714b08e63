import type { PostalAddress } from '../gateway.ts';

const POINTS_PER_MM = 72 / 25.4;
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;

/**
 * Where a receiver's address stands on an A4 sheet, so that it shows in the left window of the envelopes used in Norway:
 * C5 (15-120 mm from the left, 44-79 from the top), C6/5 (15-115, 39-74) and E6/5 (15-110, 40-70). Margins of the
 * window are kept free, since a sheet wanders in its envelope. Millimetres.
 */
export const addressField = { left: 20, top: 46, right: 105, bottom: 69 } as const;

/** Nothing else stands above this line, or it might show in the window. Millimetres from the top. */
export const bodyTop = 95;

/** 18 mm to the left belong to the printer's bar code. */
export const margins = { left: 20, right: 25, bottom: 22, top: 25 } as const;

/** Size and lead of the address in points; posts read 10 to 12. */
export const addressType = { size: 10.5, lead: 13 } as const;

const MOST_LINES = Math.floor(mm(addressField.bottom - addressField.top) / addressType.lead);
const LONGEST_LINE = 42;

/** Name and lines as they are printed, or undefined when they do not fit the window or name no place. */
export function addressLines({ name, lines }: PostalAddress): readonly string[] | undefined {
  const all = [name, ...lines].map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const fits =
    all.length >= 2 && all.length <= MOST_LINES && all.every((line) => line.length <= LONGEST_LINE);
  return fits && name.trim() ? all : undefined;
}
