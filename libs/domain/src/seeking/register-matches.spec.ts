import { readRegisterMatches, type JudgedMatch } from './register-matches.ts';

const options = { importDay: '2026-11-21', allowRealNumbers: false };
const number = '09870579737';
const read = (text: string) => readRegisterMatches(new TextEncoder().encode(text), options);
const rowsOf = (...lines: string[]): JudgedMatch[] => {
  const file = read(['fodselsnummer;treff;fra;fylke;kommunenr;skole_orgnr;ytelse', ...lines].join('\n'));
  if ('refused' in file) throw new Error(file.refused);
  return file.rows;
};
const codeOf = (line: string) => rowsOf(line).map((row) => (row.verdict === 'rejected' ? row.code : null))[0];

describe('readRegisterMatches', () => {
  it('takes in what a register may say, and keeps nothing else', () => {
    expect(rowsOf(`${number};I skole;04.01.2027;46;;;dagpenger`)[0]).toMatchObject({ code: 'date-future' });
    expect(rowsOf(`${number};I skole;18.08.2026;46;;300010377;dagpenger`)).toEqual([
      {
        row: 1,
        verdict: 'accepted',
        birthNumber: number,
        said: {
          kind: 'in-school',
          since: '2026-08-18',
          county: '46',
          municipality: null,
          school: '300010377',
        },
      },
    ]);
  });

  it('keeps no place of work, death or a move abroad', () => {
    expect(rowsOf(`${number};i arbeid;2026-10-01;46;;300010377;`)).toMatchObject([
      { said: { kind: 'employed', county: null, municipality: null, school: null } },
    ]);
  });

  it.each([
    ['1234;i skole;2026-08-18;46;;;', 'fnr-form'],
    ['09870579738;i skole;2026-08-18;46;;;', 'fnr-check'],
    [`${number};dagpenger;2026-08-18;46;;;`, 'match'],
    [`${number};i skole;31.02.2026;46;;;`, 'date'],
    [`${number};flyttet;2026-08-18;;;;`, 'county'],
    [`${number};flyttet;2026-08-18;99;;;`, 'county'],
    [`${number};flyttet;2026-08-18;33;3105;;`, 'municipality'],
    [`${number};i skole;2026-08-18;;;123456789;`, 'orgnr'],
    [`${number};i skole`, 'columns'],
  ])('rejects %s as %s', (line, code) => {
    expect(codeOf(line)).toBe(code);
  });

  it('takes a row once', () => {
    const line = `${number};flyttet;2026-08-18;;3105;;`;
    expect(rowsOf(line, line).map(({ verdict }) => verdict)).toEqual(['accepted', 'rejected']);
  });

  it.each([
    ['', 'empty'],
    ['navn;treff\nA;B', 'header'],
    ['fodselsnummer;treff;fra\n', 'empty'],
    ['fodselsnummer;treff;treff;fra\n1;2;3;4', 'header'],
  ])('refuses a file of %j', (text, refused) => {
    expect(read(text)).toEqual({ refused });
  });
});
