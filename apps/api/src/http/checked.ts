import { validateSync, type ValidationError } from 'class-validator';
import { Refused } from './refused.ts';

/** The body as a DTO whose fields all hold; refuses with each field that does not, and with unknown ones. */
export function checked<T extends object>(Dto: new () => T, body: unknown): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refused('fields', { fields: [] });
  const dto = Object.assign(new Dto(), body);
  const errors = validateSync(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
  });
  const inherited = Object.keys(body).filter((name) => name in Object.prototype); // which the whitelist lets by
  if (inherited.length > 0) throw new Refused('fields', { fields: inherited.map(unknownField) });
  if (errors.length > 0) throw new Refused('fields', { fields: errors.map(fieldError) });
  return dto;
}

const unknown = 'Feltet er ukjent. Fjern det.';
const unknownField = (name: string) => ({ field: name.slice(0, 100), message: unknown });

function fieldError({ property, constraints = {} }: ValidationError): { field: string; message: string } {
  const message = constraints.field ?? unknown;
  return { field: property.slice(0, 100), message };
}
