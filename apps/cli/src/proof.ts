import { knownNow, readProof } from '@samspor/case-store';
import { byteOrderMark, csvRow, lineCells, lineColumns } from '@samspor/contracts';
import { figuresOf, type ProofLine, type ProofOf } from '@samspor/domain';
import { withStore } from './database.ts';
import { Lines } from './output.ts';
import { progress } from './progress.ts';

/**
 * Prints a proof as it comes out of the events now: as CSV with a row for each duty, or as JSON lines, the last of which
 * has the figures and the hash. No names; of those under a STRENGT_ level neither case nor place.
 */
export function printProof(of: ProofOf, format: 'csv' | 'json'): Promise<void> {
  return withStore(async ({ pool }) => {
    const out = new Lines();
    const shown = progress('journeys gone through');
    if (format === 'csv')
      await out.print(byteOrderMark + withoutBreak(csvRow(lineColumns.map(({ title }) => title))));
    let place = 0;
    const known = await knownNow(pool, of, null);
    const { lines, cells, hash } = await readProof(pool, known, async (found, journeys) => {
      for (const line of found) {
        place += 1;
        await out.print(format === 'csv' ? csvLine(place, of, line) : jsonLine(of, line));
      }
      shown.at(journeys);
    });
    shown.end();
    const { recordedBy } = known;
    const end = { ...of, recordedBy, lines, figures: figuresOf(cells), hash: hash.toString('hex') };
    if (format === 'json') await out.print(JSON.stringify(end));
    await out.flush();
  });
}

const withoutBreak = (row: string): string => row.replace(/\r\n$/, '\r');

const csvLine = (place: number, { county }: ProofOf, line: ProofLine): string =>
  withoutBreak(csvRow(lineCells(place, county, line, line.strict)));

function jsonLine({ county, schoolYear }: ProofOf, { strict, ...line }: ProofLine): string {
  const who = strict ? { youth: null, county: null } : { county };
  return JSON.stringify({ ...line, schoolYear, ...who });
}
