import { readFileSync } from 'node:fs';
import { previewOf } from './preview.ts';
import { readTargetGroup } from './read.ts';
import { csvOf, goodRow, judge, outcomes } from './test-file.ts';

const importDay = '2026-11-21';
const utf8 = (text: string) => new TextEncoder().encode(text);
const refusalOf = (bytes: Uint8Array | string) =>
  readTargetGroup(typeof bytes === 'string' ? utf8(bytes) : bytes, { importDay });
const sample = (name: string) => readFileSync(new URL(`./samples/${name}`, import.meta.url));

describe('the sample', () => {
  const expected: unknown = JSON.parse(sample('target-group.sample.expected.json').toString());
  const text = sample('target-group.sample.csv').toString();

  it('gives exactly the expected preview', () => {
    const preview = previewOf(readTargetGroup(sample('target-group.sample.csv'), { importDay }), importDay);
    expect(preview).toEqual(expected);
    expect(JSON.stringify(preview)).toBe(JSON.stringify(expected));
  });

  it.each<[string, Uint8Array]>([
    ['with a byte order mark', utf8(`\ufeff${text}`)],
    ['separated by commas', utf8(text.replaceAll(';', ','))],
    ['separated by tabs', utf8(text.replaceAll(';', '\t'))],
    ['with LF', utf8(text.replaceAll('\r\n', '\n'))],
    ['decomposed', utf8(text.normalize('NFD'))],
    ['in Windows-1252', windows1252(text)],
  ])('reads the same %s', (_, bytes) => {
    expect(readTargetGroup(bytes, { importDay })).toEqual(readTargetGroup(utf8(text), { importDay }));
  });
});

describe('encoding: refuses the whole file', () => {
  const text = csvOf({});
  const utf16 = (from: string) => new Uint8Array(Buffer.from(from, 'utf16le'));
  it.each<[string, Uint8Array]>([
    ['UTF-16 with its mark', utf16(`\ufeff${text}`)],
    ['UTF-16 without', utf16(text)],
    ['big-endian UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())],
    ['big-endian UTF-16 without its mark', new Uint8Array(Buffer.from(text, 'utf16le').swap16())],
    ['UTF-16 JSON', utf16('[{}]')],
    ...[0x81, 0x8d, 0x8f, 0x90, 0x9d].map((byte): [string, Uint8Array] => [
      `byte ${byte.toString(16)}`,
      Uint8Array.of(...utf8(text), byte),
    ]),
  ])('%s', (_, bytes) => expect(refusalOf(bytes)).toEqual({ refused: 'encoding' }));
});

describe('Windows-1252', () => {
  it('is read where the bytes are not UTF-8', () => {
    const [row] = judge(windows1252(csvOf({ fornavn: 'Žižek €', etternavn: 'Bråthen – Ærø' })));
    expect(row).toMatchObject({ value: { firstName: 'Žižek €', lastName: 'Bråthen – Ærø' } });
  });

  it('keeps the first column of a file that only begins as UTF-8', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...windows1252(csvOf({ fornavn: 'Åse' })));
    expect(judge(bytes)).toMatchObject([{ value: { birthNumber: goodRow.fodselsnummer, firstName: 'Åse' } }]);
  });
});

describe('header', () => {
  const [header = '', row = ''] = csvOf({}).split('\r\n');

  it.each(['fornavn', 'etternavn', 'fodselsdato', 'kommunenr', 'dato'])(
    'refuses a file without %s',
    (name) => {
      expect(refusalOf(csvOf({}).replace(name, 'annet'))).toEqual({ refused: 'header' });
    },
  );

  it.each(['dato', 'mobil'])('refuses a file with %s twice', (name) => {
    expect(refusalOf(`${header};${name.toUpperCase()}\n${row};x`)).toEqual({ refused: 'header' });
  });

  it.each(['hello', '{}', '[{"systemId":', '[1,2', 'null', '"fornavn'])('refuses %s', (text) => {
    expect(refusalOf(text)).toEqual({ refused: 'header' });
  });

  it('takes any case and order, quotes, blanks around, and columns it does not know, even twice', () => {
    const names = ['x', ...header.split(';').reverse(), 'x', ''].map((name) => `" ${name.toUpperCase()}"`);
    const cells = ['1\u0001', ...row.split(';').reverse(), 'x'.repeat(300), ''];
    expect(outcomes(`\n${names.join(',')}\n${cells.join(',')}`)).toEqual(['accepted']);
  });

  it('takes the separator that finds most names', () => {
    const text = csvOf({ skolenavn: 'A, B' }).replace('skolenavn', 'skolenavn,fornavn,etternavn');
    expect(outcomes(text)).toEqual(['accepted']);
  });
});

describe('empty', () => {
  const [header = ''] = csvOf({}).split('\r\n');
  it.each(['', '\ufeff', ' \r\n\t\n', header, `${header}\r\n\r\n  \r\n`, '[]', ' [ ] '])(
    'refuses %j',
    (text) => {
      expect(refusalOf(text)).toEqual({ refused: 'empty' });
    },
  );
});

it('rows: are numbered from the header, blank lines apart, line breaks in quotes read as blanks', () => {
  const [header, row] = csvOf({}).split('\r\n');
  const broken = csvOf({ fodselsnummer: '', fornavn: '"Per\r\nOla"' }).split('\r\n').slice(1).join('\r\n');
  const rows = judge(['', header, '', broken, '   ', row, ''].join('\r\n'));
  expect(rows.map(({ row: number }) => number)).toEqual([1, 2]);
  expect(rows).toMatchObject([{ value: { firstName: 'Per Ola' } }, { value: { firstName: 'Per' } }]);
});

it('a refused file: is previewed as its refusal', () => {
  expect(previewOf({ refused: 'header' }, importDay)).toEqual({ refused: 'header' });
});

/** Bytes of a text in Windows-1252, by the decoder's own table. */
function windows1252(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1252');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? 0x3f);
}
