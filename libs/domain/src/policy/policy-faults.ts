/** Why a policy cannot be taken, for one field. */
export const policyFaultCodes = [
  'missing',
  'unknown-field',
  'unknown-value',
  'not-whole',
  'out-of-range',
  'not-a-month-day',
  'not-a-date',
  'not-a-time',
  'wrong-order',
  'too-few',
  'too-many',
  'too-long',
  'control',
  'break-too-long',
  'too-soon',
  'merge-field-unknown',
  'merge-field-missing',
  'reveals',
  'twice',
  'leader-missing',
  'secretary-missing',
  'not-held',
] as const;
export type PolicyFaultCode = (typeof policyFaultCodes)[number];

/** One field of a policy that cannot stand as it is, by its path: `ladder.rungs.2.waitDays`. */
export interface PolicyFault {
  at: string;
  code: PolicyFaultCode;
  /** The bounds that a number or a length lies outside of. */
  min?: number;
  max?: number;
  /** The merge fields or the words that a text is refused for. */
  words?: readonly string[];
}

const faultTexts: Record<PolicyFaultCode, string> = {
  missing: 'is missing or empty',
  'unknown-field': 'is no field of a policy',
  'unknown-value': 'has a value that is not known',
  'not-whole': 'is not a whole number',
  'out-of-range': 'lies outside of what is possible',
  'not-a-month-day': 'is not a day of every year, written MM-DD',
  'not-a-date': 'is not a day that exists, written YYYY-MM-DD',
  'not-a-time': 'is not a time, written HH:MM',
  'wrong-order': 'comes before what it has to follow',
  'too-few': 'has too few entries',
  'too-many': 'has too many entries',
  'too-long': 'is too long',
  control: 'holds a control character or a line break where none can stand',
  'break-too-long': 'keeps messages back for too many days in a row',
  'too-soon': 'comes too soon: a policy holds from a day to come',
  'merge-field-unknown': 'has a merge field that does not exist here',
  'merge-field-missing': 'lacks a merge field',
  reveals: 'has words that tell an agency or a reason',
  twice: 'stands there already',
  'leader-missing': 'has no leader of the committee’s own agency',
  'secretary-missing': 'has no secretary of the committee’s own agency',
  'not-held': 'is a role that nobody has in that agency',
};

/** The fault as a sentence in English, with the field and its bounds. */
export function policyFaultText({ at, code, min, max, words = [] }: PolicyFault): string {
  const bounds = [
    min === undefined ? [] : `at least ${min}`,
    max === undefined ? [] : `at most ${max}`,
    words,
  ].flat();
  const within = bounds.length > 0 ? ` (${bounds.join(', ')})` : '';
  return `${at === '' ? 'It' : at} ${faultTexts[code]}${within}.`;
}

/** A policy, or another thing that is decided whole, is refused whole: every field that cannot stand is named. */
export class PolicyRefused extends Error {
  readonly faults: readonly PolicyFault[];
  /** The field of the decision that the paths of the faults stand below. */
  readonly whole: string;

  constructor(faults: readonly PolicyFault[], whole = 'policy') {
    super(faults.map(policyFaultText).join(' '));
    this.name = 'PolicyRefused';
    this.faults = faults;
    this.whole = whole;
  }
}

/** Gathers the faults of one value and, below it, of its fields. */
export class Checker {
  readonly faults: PolicyFault[];
  readonly #at: string;

  constructor(at = '', faults: PolicyFault[] = []) {
    this.#at = at;
    this.faults = faults;
  }

  /** The checker of a field below this one. */
  below(name: string | number): Checker {
    return new Checker(this.#at === '' ? String(name) : `${this.#at}.${name}`, this.faults);
  }

  fault(code: PolicyFaultCode, bounds: { min?: number; max?: number } = {}): void {
    this.faults.push({ at: this.#at, code, ...bounds });
  }

  /**
   * An object with these fields and no others: each is looked at by its check; `may` marks those that may be left out, and
   * `none` those that may be null.
   */
  fields(
    value: unknown,
    checks: Record<string, (field: unknown, at: Checker) => void>,
    may: readonly string[] = [],
    none: readonly string[] = [],
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.fault('missing');
    const given = new Map<string, unknown>(Object.entries(value));
    for (const name of given.keys()) if (!(name in checks)) this.below(name).fault('unknown-field');
    for (const [name, check] of Object.entries(checks)) {
      const field = given.get(name);
      if (field === undefined && may.includes(name)) continue;
      if (field === null && none.includes(name)) continue;
      if (field === undefined || field === null) this.below(name).fault('missing');
      else check(field, this.below(name));
    }
  }

  /** A list of so many at most, each looked at by the check. */
  list(
    value: unknown,
    { min, max }: { min: number; max: number },
    check: (one: unknown, at: Checker) => void,
  ) {
    if (!Array.isArray(value)) return this.fault('missing');
    if (value.length < min) this.fault('too-few', { min });
    if (value.length > max) this.fault('too-many', { max });
    for (const [index, one] of value.slice(0, max).entries()) check(one, this.below(index));
  }
}

/** A whole number within bounds. */
export const whole = (min: number, max: number) => (value: unknown, at: Checker) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) at.fault('not-whole');
  else if (value < min || value > max) at.fault('out-of-range', { min, max });
};

/** One of these words. */
export const word = (words: readonly (string | boolean)[]) => (value: unknown, at: Checker) => {
  if (!words.some((one) => one === value)) at.fault('unknown-value');
};

/** Text that matches and that is as long as it may be. */
export const matching =
  (form: (text: string) => boolean, code: PolicyFaultCode) => (value: unknown, at: Checker) => {
    if (typeof value !== 'string' || !form(value)) at.fault(code);
  };

/** Words on one line, up to so many characters. */
export const line = (max: number) => (value: unknown, at: Checker) => {
  if (typeof value !== 'string' || value.trim() === '') at.fault('missing');
  else if (value.length > max) at.fault('too-long', { max });
  else if (/[\p{Cc}\p{Cs}]/u.test(value)) at.fault('control');
};
