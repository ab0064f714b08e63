import fc, { type Arbitrary } from 'fast-check';
import type { Operation, Schema } from './api-description.ts';

/** A request as anybody with a session might send it, whatever it is worth. */
export interface OddRequest {
  operation: Operation;
  /** Index of the signed-in person. */
  who: number;
  path: string;
  headers: Record<string, string>;
  body: string | FormData | undefined;
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    '‮gnirtS',
    'Å̊̊̊̊',
    '🏳️‍🌈',
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '${jndi:ldap://x}',
    '__proto__',
    'NaN',
    '-1',
    '2026-02-31',
    '999999-12-31',
    '9'.repeat(400),
  ),
  fc.integer({ min: 1_000, max: 200_000 }).map((length) => 'å'.repeat(length)),
);

const oddValue: Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null]),
  fc.jsonValue({ maxDepth: 4 }),
);

const plausibleDay = fc.constantFrom('2026-08-20', '2026-10-12', '2026-11-01', '2008-03-04', '2027-01-15');

/** A value of the schema's kind; not always one that the rules would take. `known` are ids that exist. */
function fitting(schema: Schema, known: string[]): Arbitrary<unknown> {
  if (schema.enum && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...known), fc.uuid());
  if (schema.format === 'date') return plausibleDay;
  switch (schema.type ?? 'string') {
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.integer({ min: -5, max: 400 });
    case 'array':
      return fc.array(fitting(schema.items ?? {}, known), { maxLength: 3 });
    case 'object':
      return bodyOf(schema, known);
    default:
      return fc.oneof(
        { weight: 4, arbitrary: plausibleDay },
        { weight: 2, arbitrary: fc.constantFrom('Åse', 'Prøvdal', '3301', '33', 'ot-33', 'nav-3301') },
        fc.uuid(),
      );
  }
}

/** Mostly what the schema asks for, with a field missing, odd or too many now and then. */
function bodyOf({ properties = {} }: Schema, known: string[]): Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]) => [
    name,
    fc.oneof({ weight: 12, arbitrary: fitting(schema, known) }, { weight: 1, arbitrary: oddValue }),
  ]);
  const shaped = fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  const more = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(fc.string({ maxLength: 12 }), oddValue, { maxKeys: 3 }) },
  );
  return fc.tuple(shaped, more).map(([body, extra]) => ({ ...body, ...extra }));
}

const rawBody = fc.oneof(
  fc.constantFrom('', '{', '[', 'null', '"', '{"on":1e999}', '{"a":{"b":{"c":{"d":{"e":{"f":1}}}}}}'),
  fc.integer({ min: 1, max: 20_000 }).map((levels) => `${'['.repeat(levels)}${']'.repeat(levels)}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
  oddValue.map((value) => JSON.stringify(value)),
);

const form = fc
  .record({
    file: oddText,
    name: fc.string({ maxLength: 60 }),
    fields: fc.dictionary(fc.string({ maxLength: 12 }), oddText, { maxKeys: 3 }),
  })
  .map(({ file, name, fields }) => {
    const data = new FormData();
    data.append('file', new Blob([file]), name);
    for (const [field, value] of Object.entries(fields)) data.append(field, value);
    return data;
  });

/** What may stand in a header on its way through HTTP: visible Latin-1. */
const headerText = fc.string({
  unit: fc
    .integer({ min: 0x21, max: 0xff })
    .filter((code) => code < 0x7f || code > 0xa0)
    .map((code) => String.fromCharCode(code)),
  maxLength: 300,
});

const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  fc.constantFrom(
    'text/plain',
    'application/xml',
    'application/json; charset=utf-16',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
  ),
  headerText,
);

const oddHeader: Record<string, Arbitrary<string>> = {
  'if-match': fc.oneof(
    headerText,
    fc.constantFrom('*', '""', '"-1"', '"0"', '"1e3"', 'W/"1"', '"9999999999999"'),
  ),
  'idempotency-key': headerText,
  'x-csrf': headerText,
  origin: fc.constantFrom('null', 'https://annet.example', 'file://'),
  accept: fc.oneof(headerText, fc.constant('application/xml')),
  'accept-language': headerText,
  'content-encoding': fc.constantFrom('gzip', 'br', 'nothing'),
  'x-forwarded-for': headerText,
};

const oddHeaders = fc
  .constantFrom(...Object.entries(oddHeader))
  .chain(([name, value]) => value.map((text) => ({ [name]: text })));

const headers = (versions: number): Arbitrary<Record<string, string>> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: versions }),
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders }),
    )
    .map(([version, odd]) => ({ 'if-match': `"${version}"`, ...odd }));

/** A parameter of a path as it stands in the address. */
const parameter = (known: string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known, '33') },
    fc.uuid(),
    fc.constantFrom('%00', '%E0%A4%A', '%ff', '%2e%2e%2f', '__proto__', '0', "'", 'null'),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((text) => encodeURIComponent(text.toWellFormed())),
    fc.integer({ min: 1, max: 3_000 }).map((length) => 'a'.repeat(length)),
  );

const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'cursor',
            'place',
            'kind',
            'returnTo',
            'code',
            'state',
            'asOf',
            'version',
            'recordedBy',
            'county',
            'committee',
            'x[]',
            'a[b]',
          ),
          fc.string({ unit: 'binary', maxLength: 60 }),
        ),
        { maxLength: 4 },
      )
      .map(
        (pairs) =>
          `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`,
      ),
  },
);

/** Any request to any operation by one of so many `people`; `known` are ids that exist, of versions up to `versions`. */
export function oddRequests(
  operations: Operation[],
  { known, versions, people }: { known: string[]; versions: number; people: number },
): Arbitrary<OddRequest> {
  const each = operations.map((operation) => {
    const places = [...operation.path.matchAll(/\{[^}]+\}/g)].length;
    const parameters = fc.array(parameter(known), { minLength: places, maxLength: places });
    const json = bodyOf(operation.body ?? {}, known).map((value) => JSON.stringify(value));
    const content =
      operation.method === 'GET'
        ? fc.constant(undefined)
        : fc.oneof(
            { weight: 8, arbitrary: json },
            { weight: 3, arbitrary: rawBody },
            { weight: 1, arbitrary: form },
          );
    return fc
      .record({
        who: fc.nat(people - 1),
        parameters,
        query,
        headers: headers(versions),
        type: contentType,
        body: content,
      })
      .map(({ who, parameters: values, query: asked, headers: sent, type, body }) => {
        const given = [...values];
        const path = operation.path.replaceAll(/\{[^}]+\}/g, () => given.shift() ?? '') + asked;
        const typed = typeof body === 'string' ? { 'content-type': type, ...sent } : sent;
        return { operation, who, path, headers: typed, body };
      });
  });
  return fc.oneof(...each);
}
