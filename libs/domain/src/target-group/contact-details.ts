const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const email = new RegExp(`^[^\\s@<>()[\\]\\\\,;:"]+@(?:${label}\\.)+${label}$`, 'u');
const orgnrWeights = [3, 2, 7, 6, 5, 4, 3, 2];

/** The number with country code (`+4799990001`), or undefined when it is no mobile or foreign number. */
export function phoneOf(text: string): string | undefined {
  const compact = text.replace(/\s/g, '');
  const norwegian = /^(?:\+47|0047)?([49][0-9]{7})$/.exec(compact)?.[1];
  if (norwegian) return `+47${norwegian}`;
  return /^\+(?!47)[0-9]{8,15}$/.test(compact) ? compact : undefined;
}

/** The address as it stands, or undefined when it does not look like one. */
export function emailOf(text: string): string | undefined {
  return email.test(text) ? text : undefined;
}

/** The organisation number, or undefined unless it is 9 digits with the check digit of modulus 11. */
export function orgnrOf(text: string): string | undefined {
  if (!/^[0-9]{9}$/.test(text)) return undefined;
  const sum = orgnrWeights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]) ? text : undefined;
}
