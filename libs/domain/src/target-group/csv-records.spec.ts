import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRecords } from './csv-records.ts';

const records = (text: string) => [...csvRecords(text, ';')];

describe('csvRecords', () => {
  it.each<[string, string, string[][]]>([
    [
      'CRLF and LF, with or without a last one',
      'a;b\r\nc;d\ne;f\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a last cell that is empty', 'a;', [['a', '']]],
    [
      'blank lines, which are no records',
      '\r\na;b\n\n  \t\n\u00a0\nc;d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line of separators alone', ';;', [['', '', '']]],
    ['a line that is an empty quoted cell', '""', [['']]],
    ['separators and doubled quotes in quotes', '"a;b";"c ""d"""', [['a;b', 'c "d"']]],
    ['line breaks in quotes as blanks', '"a\r\nb";"c\nd"', [['a b', 'c d']]],
    ['a quote inside an unquoted cell', 'a"b;c" d', [['a"b', 'c" d']]],
    ['a quote after a blank, which opens nothing', ' "a;b"', [[' "a', 'b"']]],
    ['text after a closing quote', '"a" ;"b"c', [['a ', 'bc']]],
    [
      'a quote that nothing closes',
      'a;"b\nc;d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['a lone carriage return', 'a\rb;c', [['a\rb', 'c']]],
  ])('reads %s', (_, text, expected) => expect(records(text)).toEqual(expected));

  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ';', ',', '"', ' ', '😀'), maxLength: 6 });
  const row = fc.array(cell, { minLength: 2, maxLength: 5 });

  it('agrees with csv-parse on whatever RFC 4180 allows', () => {
    const quoted = (text: string) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = rows.map((cells) => cells.map(quoted).join(';')).join(newline);
        expect(records(text)).toEqual(rows);
        expect(parse(text, { delimiter: ';', relax_column_count: true })).toEqual(rows);
      }),
    );
  });

  it('ends in time that grows with the text, however odd its quotes', () => {
    const odd = ['"', '""', '"""', ';"', ';""', '"\n', '""\n"'].map((piece) => piece.repeat(200_000));
    for (const text of odd) expect(records(text).flat().join('').length).toBeLessThanOrEqual(text.length);
  });
});
