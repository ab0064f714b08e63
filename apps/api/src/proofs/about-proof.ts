import { proofTexts, type Cell } from '@samspor/contracts';
import type { ProofDocument } from './proof-exports.ts';

const instantFormat = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
});

/** What a proof is about, for the head of each export: a name, a value, and what it means. */
export function aboutProof({ proof, countyName, content }: ProofDocument): Cell[][] {
  const { county, schoolYear, asOf, recordedBy, frozen, hash, lines } = proof;
  const { definitions } = proofTexts;
  return [
    ['Kontaktbevis', `${countyName} (${county})`, null],
    ['Skoleår', schoolYear, null],
    ['Per dag', { day: asOf }, definitions.asOf],
    ['Registrert til og med', instantFormat.format(recordedBy), null],
    ['Frosset', frozen ? instantFormat.format(frozen.at) : 'Nei, dette er et utkast', null],
    ['Antall plikter', content === 'lines' ? lines : null, null],
    ['Kontrollsum', hash, definitions.hash],
    content === 'lines'
      ? ['Deling', 'Gjelder enkeltpersoner. Skal bare deles med dem som har rett til det.', null]
      : ['Små tall', 'skjult', definitions.small],
  ].filter(([, value]) => value !== null);
}
