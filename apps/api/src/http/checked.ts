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
  if (errors.length > 0) throw new Refused('fields', { fields: errors.map(fieldError) });
  return dto;
}

function fieldError({ property, constraints = {} }: ValidationError): { field: string; message: string } {
  const message = constraints.field ?? 'Feltet er ukjent. Fjern det.';
  return { field: property.slice(0, 100), message };
}
