import type { ProofLine } from '@samspor/domain';
import { csvRow, deedText, lineCells, lineColumns } from './proof-sheet.ts';

const line: ProofLine = {
  youth: 'a-journey',
  first: true,
  school: '300010377',
  strict: false,
  kind: 'CONTACT',
  outcome: 'overdue',
  why: 'tried-too-little',
  openedOn: '2026-08-01',
  openedBy: 'carry-over',
  carryOver: true,
  dueOn: '2026-11-01',
  closedOn: null,
  reason: null,
  ruleSet: 'R2024',
  paragraph: 'opplæringsforskrifta § 8-3',
  deeds: [
    { type: 'contact-attempt', on: '2026-10-03', channel: 'sms' },
    { type: 'offer', on: '2026-10-05', offer: 'o', kind: 'course', answer: 'declined' },
  ],
};

describe('csvRow', () => {
  it('quotes what would break the row, and leaves no cell that a spreadsheet takes for a formula', () => {
    const cells = ['a;b', 'say "no"', '=1+1', '-2', '@x', '\tx', -3, { day: '2026-10-03' }, null];
    expect(csvRow(cells)).toBe(`"a;b";"say ""no""";'=1+1;'-2;'@x;'\tx;-3;03.10.2026;\r\n`);
  });
});

describe('lineCells', () => {
  it('tells rule, dates, why not and what was done, and has a cell for each column', () => {
    const cells = lineCells(7, '33', line, false);
    expect(cells).toHaveLength(lineColumns.length);
    expect(cells).toEqual([
      ...[7, 'a-journey', '33', '300010377', 'Kontakt', 'R2024', 'opplæringsforskrifta § 8-3'],
      ...[{ day: '2026-08-01' }, { day: '2026-11-01' }, 'Forfalt', null, 'Forsøkt, men ikke nok ganger'],
      '03.10.2026: Forsøk, SMS; 05.10.2026: Tilbud gitt, kurs, takket nei',
    ]);
  });

  it('tells neither who nor where under strict address protection', () => {
    expect(lineCells(7, '33', line, true).slice(0, 4)).toEqual([7, null, null, null]);
  });
});

describe('deedText', () => {
  it('tells of guardians where there is something to tell', () => {
    const info = { type: 'rights-info-sent', on: '2026-10-03' } as const;
    expect(deedText({ ...info, guardianCopy: 'sent' })).toBe(
      '03.10.2026: Informasjon sendt, kopi til foresatte',
    );
    expect(deedText({ ...info, guardianCopy: 'not-sent' })).toBe('03.10.2026: Informasjon sendt');
  });
});
