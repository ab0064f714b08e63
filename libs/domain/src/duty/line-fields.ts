/** Why a line cannot be read (lives.md, "A line"). */
export type LineErrorCode =
  | 'not-json'
  | 'missing-field'
  | 'impossible-date'
  | 'unknown-type'
  | 'unknown-value'
  | 'offer-not-made'
  | 'offer-made-before'
  | 'id-seen-before';

/** Ends the reading of one line. */
export class UnreadableLine extends Error {
  readonly code: LineErrorCode;
  /** The place in the line, as `facts[3].on`; empty for the line itself. */
  readonly at: string;

  constructor(code: LineErrorCode, at: string) {
    super(`${at} ${code}`);
    this.code = code;
    this.at = at;
  }
}

/** A JSON object in a line, and where it stands. */
export interface Fields {
  values: ReadonlyMap<string, unknown>;
  path: string;
}

/** The fields of a JSON object; a list or a bare value is none. Null counts as missing. */
export function fieldsOf(value: unknown, path: string, otherwise: LineErrorCode = 'not-json'): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableLine(otherwise, path);
  }
  return { values: new Map(Object.entries(value)), path };
}

/** The field as what `matches` says it is; unreadable when missing or anything else. */
export function oneMatching<T>(
  { values, path }: Fields,
  name: string,
  matches: (value: unknown) => value is T,
  otherwise: LineErrorCode = 'unknown-value',
): T {
  const value = values.get(name);
  const at = path === '' ? name : `${path}.${name}`;
  if (value === undefined || value === null) throw new UnreadableLine('missing-field', at);
  if (!matches(value)) throw new UnreadableLine(otherwise, at);
  return value;
}

/** The field as one of these words. */
export function oneOf<T extends string>(
  fields: Fields,
  name: string,
  words: readonly T[],
  otherwise?: LineErrorCode,
): T {
  return oneMatching(fields, name, (value): value is T => words.some((word) => word === value), otherwise);
}

/** The field as text that is not empty. */
export function text(fields: Fields, name: string): string {
  return oneMatching(fields, name, (value): value is string => typeof value === 'string' && value !== '');
}
