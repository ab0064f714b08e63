import type { TargetGroupRow } from './row.ts';

type Identity = Pick<TargetGroupRow, 'birthNumber' | 'firstName' | 'lastName' | 'birthDate'>;

/** Folds a name for comparison: blanks collapsed, case folded, accents kept. */
export function foldedName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('ß', 'ss');
}

/** Equal for two people of equal birth date and equal names, whether they have a number or not. */
export function nameKey(person: Identity): string {
  return [person.birthDate, foldedName(person.lastName), foldedName(person.firstName)].join('\t');
}

/** Equal for the same person: by birth number where there is one, else by birth date and names. */
export function personKey(person: Identity): string {
  return person.birthNumber ?? nameKey(person);
}

/** True when one has a number, the other lacks it, and dates and names agree: a person must look. */
export function mayBeSamePerson(one: Identity, other: Identity): boolean {
  return (one.birthNumber === null) !== (other.birthNumber === null) && nameKey(one) === nameKey(other);
}
