/** The alphabet of GSM 03.38; those of the second row take two places. */
const gsm7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const gsm7Extended = new Set('\f^{}\\[~]|€');

/** How a text goes over the air: in which alphabet, how many places it takes, and in how many parts. */
export interface SmsSize {
  alphabet: 'gsm-7' | 'ucs-2';
  length: number;
  segments: number;
}

/**
 * Counts as gateways do: 160 places in one part and 153 in each of several; with one letter outside GSM-7 (á, č, đ)
 * 70 and 67. A sign that takes two places is never split between parts.
 */
export function smsSegments(text: string): SmsSize {
  const letters = [...text];
  const isGsm7 = letters.every((letter) => gsm7.has(letter) || gsm7Extended.has(letter));
  const sizes = letters.map((letter) => (isGsm7 ? (gsm7.has(letter) ? 1 : 2) : letter.length));
  const length = sizes.reduce((sum, size) => sum + size, 0);
  const [alone, each] = isGsm7 ? [160, 153] : [70, 67];
  const segments = length <= alone ? 1 : partsOf(sizes, each);
  return { alphabet: isGsm7 ? 'gsm-7' : 'ucs-2', length, segments };
}

function partsOf(sizes: readonly number[], each: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}
