import fc from 'fast-check';
import { columns } from './columns.ts';
import { openTargetGroup, readTargetGroup } from './read.ts';
import { csvOf, goodRow, judge, outcomes } from './test-file.ts';

const importDay = '2026-11-21';
const read = (bytes: Uint8Array) => readTargetGroup(bytes, { importDay });
const piece = fc.constantFrom(
  ...Object.values(goodRow),
  ...columns,
  ';',
  ';',
  ',',
  '\t',
  '"',
  '\n',
  '\r\n',
  '[',
  '{',
  '\u00a0',
);
const odd = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
const cell = fc.oneof(
  fc.constantFrom(...Object.values(goodRow)),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('readTargetGroup', () => {
  it('never throws on bytes of any kind', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void read(bytes)));
    fc.assert(fc.property(odd, (text) => void read(new TextEncoder().encode(text))));
    fc.assert(fc.property(odd, (text) => void read(new TextEncoder().encode(`${csvOf({})}\n${text}`))));
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        (json) => void read(new TextEncoder().encode(JSON.stringify(json))),
      ),
    );
  });

  it('gives every row one verdict, in order', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (lines) => {
        const text = [columns.join(';'), ...lines.map((cells) => cells.map(quoted).join(';'))].join('\n');
        expect(judge(text).map(({ row }) => row)).toEqual(lines.map((_, index) => index + 1));
      }),
    );
  });

  it('judges rows that share no person alike in any order', () => {
    const change = fc.record(
      { fornavn: cell, kommunenr: cell, dato: cell, mobil: cell },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const texts = changes.map((one, index) => ({
          ...Object.fromEntries(Object.entries(one).map(([column, text]) => [column, quoted(text)])),
          etternavn: `Ali${index}`,
          fodselsnummer: '',
        }));
        expect(outcomes(csvOf(...texts.toReversed())).toReversed()).toEqual(outcomes(csvOf(...texts)));
      }),
    );
  });

  it('judges alike whatever separates the cells, breaks the lines and orders the columns', () => {
    const line = fc.record(Object.fromEntries(columns.map((column) => [column, cell])));
    const shape = fc.record({
      separator: fc.constantFrom(',', '\t', ';'),
      newline: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
    });
    const order = fc.shuffledSubarray([...columns], { minLength: columns.length });
    const textOf = (lines: Record<string, string>[], by: string, newline: string, names: readonly string[]) =>
      [names.join(by), ...lines.map((cells) => names.map((name) => quoted(cells[name] ?? '')).join(by))].join(
        newline,
      );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        shape,
        order,
        (lines, { separator, newline, mark }, names) => {
          const other = mark + textOf(lines, separator, newline, names);
          expect(judge(other)).toEqual(judge(textOf(lines, ';', '\n', columns)));
        },
      ),
    );
  });
});

it('openTargetGroup: judges a row only when it is asked for', () => {
  let asked = 0;
  const register = { hasNumbered: () => (asked++, false), hasNumberless: () => (asked++, false) };
  const file = openTargetGroup(new TextEncoder().encode(csvOf({}, {}, {})), {
    importDay,
    register,
    mostRows: 3,
  });
  if ('refused' in file) throw new Error(file.refused);
  const rows = file.rows[Symbol.iterator]();
  expect(asked).toBe(0);
  expect(rows.next().value).toMatchObject({ row: 1, verdict: 'accepted' });
  expect(asked).toBe(1);
});

describe('openTargetGroup, where a file is far too much for the rows that are wanted', () => {
  const header = csvOf().trimEnd();
  it.each([
    ['short lines', `${header}\n${'a\n'.repeat(9_000_000)}`],
    ['blank lines', header + '\n'.repeat(19_000_000)],
    ['one header of separators', ';'.repeat(19_000_000)],
    ['one row of separators', `${header}\n${','.repeat(19_000_000)}`],
    ['numbers in JSON', `[${'0,'.repeat(9_000_000)}0]`],
    ['brackets', '['.repeat(19_000_000)],
  ])('refuses %s', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(openTargetGroup(bytes, { importDay, mostRows: 50_000 })).toEqual({ refused: 'too-many-rows' });
  });

  it('opens one that holds as many rows as are wanted, whatever stands in them', () => {
    const rows = Array.from({ length: 100 }, () => ({ fornavn: 'a,'.repeat(50) }));
    expect(
      openTargetGroup(new TextEncoder().encode(csvOf(...rows)), { importDay, mostRows: 100 }),
    ).toHaveProperty('rows');
  });
});
