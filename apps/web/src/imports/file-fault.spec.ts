import { fileFault } from './file-fault.ts';

it.each([
  ['Kull 2026.XLSX', ['fileType'], 'spreadsheet'],
  ['kull.ods', ['fileType', 'fileSize'], 'spreadsheet'],
  ['kull.pdf', ['fileType'], 'wrongType'],
  ['kull.csv', ['fileSize'], 'tooBig'],
])('fileFault: %s %j is %s', (name, reasons, fault) => {
  expect(fileFault({ file: { name }, reasons })).toBe(fault);
});
