import { validateSync, type ValidationError } from 'class-validator';
import { Refused } from './refused.ts';

/** The body as a DTO whose fields all hold; refuses with each field that does not, and with unknown ones. */
export function checked<T extends object>(Dto: new () => T, body: unknown): T {
  const given = objectOf(body);
  const dto = Object.assign(new Dto(), given);
  const errors = validateSync(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
  });
  const inherited = Object.keys(given).filter((name) => name in Object.prototype); // which the whitelist lets by
  if (inherited.length > 0) throw new Refused('fields', { fields: inherited.map(unknownField) });
  if (errors.length > 0) throw new Refused('fields', { fields: errors.map(fieldError) });
  return dto;
}

/** A body that is an object at all; its fields are for others to judge. */
export function objectOf(body: unknown): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Refused('fields', { fields: [] });
}

const unknown = 'Feltet er ukjent. Fjern det.';
const unknownField = (name: string) => ({ field: name.slice(0, 100), message: unknown });

function fieldError({ property, constraints = {} }: ValidationError): { field: string; message: string } {
  const message = constraints.field ?? unknown;
  return { field: property.slice(0, 100), message };
}
