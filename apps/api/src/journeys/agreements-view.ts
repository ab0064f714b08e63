import type { LoadedStream } from '@samspor/case-store';
import type { AgreementView } from '@samspor/contracts';
import type { Names } from './shielded.ts';

/** What committees have agreed on about a youth, in their own words while these can be read. */
export function agreementsView({ journey, events }: LoadedStream, names: Names): AgreementView[] {
  return journey.agreements.map(({ agreement, kind, agency, person, dueOn, madeOn, state }) => ({
    ...{ agreement, kind, dueOn, madeOn, state },
    what: wordsOf(agreement, events),
    agency: names.agency(agency),
    person: person === null ? null : names.person(person),
  }));
}

function wordsOf(agreement: string, events: LoadedStream['events']): string | null {
  // The last one: an agreement that was withdrawn leaves its number to the next.
  const made = events.findLast(({ type, data }) => type === 'AgreementMade' && data.agreement === agreement);
  return made?.texts.what ?? null;
}
