import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  birthNumberFault,
  birthNumberOf,
  emailOf,
  isIsoDate,
  isMunicipality,
  orgnrOf,
  phoneOf,
  schoolYearOf,
} from '@samspor/domain';
import { ValidateBy, ValidateIf, validateSync } from 'class-validator';
import { isUuid } from './preconditions.ts';

interface Field {
  /** The field may be left out; `null` is no way of leaving it out. */
  optional?: boolean;
}

/** One rule, one message in bokmål, one schema: what is checked is what OpenAPI says. */
export function field(
  holds: (value: unknown) => boolean,
  message: string,
  schema: ApiPropertyOptions,
  { optional = false }: Field = {},
): PropertyDecorator {
  return applyDecorators(
    ValidateBy({ name: 'field', validator: { validate: holds, defaultMessage: () => message } }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ApiProperty({ ...schema, required: !optional } as ApiPropertyOptions),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
// Tabs and line breaks are writing; other control characters and halves of characters are not.
const isWriting = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);

/** Free text, written by people. */
export const Text = (maxLength: number, options?: Field) =>
  field(
    (value) => isText(value) && value.trim().length > 0 && value.length <= maxLength && isWriting(value),
    `Skriv mellom 1 og ${maxLength} tegn.`,
    { type: String, minLength: 1, maxLength },
    options,
  );

/** A name of a person, on one line. */
export const Name = (options?: Field) =>
  field(
    (value) => isText(value) && /^\p{L}[\p{L}\p{M} .'’-]{0,99}$/u.test(value),
    'Skriv navnet med bokstaver, høyst 100 tegn.',
    { type: String, minLength: 1, maxLength: 100 },
    options,
  );

const isInOurTime = (day: string): boolean => day >= '1900' && day < '2200';

/** A day that exists, as 2026-11-21, of the centuries that people of ours live in. */
export const Day = (options?: Field) =>
  field(
    (value) => isIsoDate(value) && isInOurTime(value),
    'Skriv en dato som finnes, som 2026-11-21.',
    { type: String, format: 'date' },
    options,
  );

/** A school year, as 2026/27. */
export const SchoolYearField = (options?: Field) =>
  field(
    (value) =>
      isText(value) &&
      /^(?:19|20|21)\d{2}\/\d{2}$/.test(value) &&
      schoolYearOf(`${value.slice(0, 4)}-08-01`) === value,
    'Velg et skoleår fra listen, som 2026/27.',
    { type: String, pattern: '^\\d{4}/\\d{2}$' },
    options,
  );

/** Yes or no. */
export const Flag = () =>
  field((value) => typeof value === 'boolean', 'Velg på eller av.', { type: Boolean });

/** One of the codes of a list. */
export const OneOf = (values: readonly (string | number)[], options?: Field) =>
  field(
    (value) => values.some((known) => known === value),
    'Velg en av verdiene i listen.',
    { enum: [...values] },
    options,
  );

/** One or more different codes of a list. */
export const SomeOf = (values: readonly string[], options?: Field) =>
  field(
    (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      new Set(value).size === value.length &&
      value.every((one) => isText(one) && values.includes(one)),
    'Velg en eller flere av verdiene i listen.',
    { type: 'array', items: { type: 'string', enum: [...values] }, minItems: 1, uniqueItems: true },
    options,
  );

export const WholeNumber = (minimum: number, maximum: number, options?: Field) =>
  field(
    (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum,
    `Skriv et helt tall fra ${minimum} til ${maximum}.`,
    { type: 'integer', minimum, maximum },
    options,
  );

/** A short code from our own lists, such as an offer's number. */
export const Code = (options?: Field) =>
  field(
    (value) => isText(value) && /^[\w-]{1,40}$/.test(value),
    'Velg fra listen på siden.',
    { type: String, pattern: '^[\\w-]{1,40}$' },
    options,
  );

/** An id of ours, as we write it: it is compared as text, and names a workflow. */
export const Id = (options?: Field) =>
  field(
    (value) => isText(value) && isUuid(value) && value === value.toLowerCase(),
    'Velg fra listen på siden.',
    { type: String, format: 'uuid' },
    options,
  );

/** Up to `most` different ids of ours, and at least one unless there may be `none`. */
export const Ids = (most: number, { none = false }: { none?: boolean } = {}) =>
  field(
    (value) =>
      Array.isArray(value) &&
      (none || value.length > 0) &&
      value.length <= most &&
      new Set(value).size === value.length &&
      value.every((id) => isText(id) && isUuid(id)),
    `Velg mellom ${none ? 0 : 1} og ${most} fra listen på siden.`,
    { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: none ? 0 : 1, maxItems: most },
  );

export const Municipality = (options?: Field) =>
  field(
    (value) => isText(value) && isMunicipality(value),
    'Velg en kommune fra listen.',
    { type: String, pattern: '^\\d{4}$' },
    options,
  );

/** The beginning of a Norwegian postal code. */
export const PostalCode = (options?: Field) =>
  field(
    (value) => isText(value) && /^\d{2,4}$/.test(value),
    'Skriv et postnummer, eller de første sifrene av det.',
    { type: String, pattern: '^\\d{2,4}$' },
    options,
  );

export const OrganisationNumber = (options?: Field) =>
  field(
    (value) => isText(value) && orgnrOf(value) !== undefined,
    'Skriv organisasjonsnummeret med 9 sifre. Kontroller sifrene.',
    { type: String, pattern: '^\\d{9}$' },
    options,
  );

export const BirthNumber = (options?: Field) =>
  field(
    (value) => isText(value) && birthNumberFault(birthNumberOf(value), true) === undefined,
    'Fødselsnummeret stemmer ikke. Kontroller de 11 sifrene.',
    { type: String, pattern: '^\\d{6} ?\\d{5}$' },
    options,
  );

export const Mobile = (options?: Field) =>
  field(
    (value) => isText(value) && value.length <= 30 && phoneOf(value) !== undefined,
    'Skriv et mobilnummer med 8 sifre, eller et utenlandsk nummer med landkode.',
    { type: String, maxLength: 30 },
    options,
  );

export const Email = (options?: Field) =>
  field(
    (value) => isText(value) && value.length <= 200 && emailOf(value) !== undefined,
    'Skriv e-postadressen som navn@eksempel.no.',
    { type: String, maxLength: 200 },
    options,
  );

/** Something with fields of its own. */
export const Part = (Dto: new () => object, options?: Field) =>
  field((value) => fits(Dto, value), 'Fyll ut alle feltene.', { type: () => Dto }, options);

/** Up to `most` of them. */
export const Parts = (Dto: new () => object, most: number, options?: Field) =>
  field(
    (value) => Array.isArray(value) && value.length <= most && value.every((one) => fits(Dto, one)),
    `Fyll ut alle feltene, høyst ${most} ganger.`,
    { type: () => Dto, isArray: true, maxItems: most },
    options,
  );

function fits(Dto: new () => object, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.keys(value).some((name) => name in Object.prototype)) return false;
  const part = Object.assign(new Dto(), value);
  return validateSync(part, { whitelist: true, forbidNonWhitelisted: true }).length === 0;
}

/** A time of day in Oslo, as 09:30. */
export const isTimeOfDay = (value: unknown): value is string =>
  isText(value) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);

export const TimeOfDay = () =>
  field(isTimeOfDay, 'Skriv et klokkeslett, som 09:30.', { type: String, pattern: '^\\d{2}:\\d{2}$' });

/** Up to `most` entries, each of which holds what it must. */
export const ListOf = (
  most: number,
  { holds, message, item }: { holds: (entry: unknown) => boolean; message: string; item: new () => object },
) =>
  field((value) => Array.isArray(value) && value.length <= most && value.every(holds), message, {
    type: [item],
    maxItems: most,
  });
