import type { ProofView } from '@samspor/contracts';
import type { Texts } from '../i18n/texts.ts';
import { organisationText } from '../journeys/organisation.ts';

/** A proof's schools by name; one that nobody here has named is told as a number of what: "org.nr. 300 010 377". */
export const namedSchools = (
  schools: ProofView['schools'],
  texts: Pick<Texts, 'journey'>,
): ProofView['schools'] =>
  schools.map(({ school, name }) => ({ school, name: organisationText(name, {}, texts) }));
