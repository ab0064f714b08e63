import type { JourneyView } from '@samspor/contracts';
import { awaitsAnswer, canEnd, countyOf, countyServed, mayTakePart, meetingsMeant } from '@samspor/domain';
import { useWatch } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useChoices, useColleagues, useMeetingChoices } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import { partyName } from '../organisation.ts';
import type { ListName } from './step-forms.ts';

interface Option {
  id: string;
  name: string;
}

const fromColleagues: readonly ListName[] = ['colleagues'];
const fromJourney: readonly ListName[] = ['offers', 'pendingOffers', 'unknownMessages', 'openHints'];

/** What a list field offers; undefined while it is on its way. */
export function useListOptions(list: ListName): Option[] | undefined {
  const { t, texts } = useTexts();
  const { journey } = useJourneyContext();
  const { seat, today } = useMe();
  const to: unknown = useWatch({ name: 'to' });
  const fromChoices = !fromColleagues.includes(list) && !fromJourney.includes(list) && list !== 'meetings';
  const choices = useChoices(fromChoices).data;
  const colleagues = useColleagues(list === 'colleagues').data;
  const meetings = useMeetingChoices(list === 'meetings').data;
  const counties = choices?.counties.map(({ code, name }) => ({ id: code, name }));
  const offerOption = ({ offer, kind }: JourneyView['offers'][number]): Option => ({
    id: offer,
    name: texts.codes.offerKind[kind],
  });
  switch (list) {
    case 'committees':
      return choices?.committees.filter(({ id }) => mayTakePart(id, parties(journey, seat.agency)));
    case 'agencies':
      return choices?.agencies.filter(({ id }) => mayTakePart(id, parties(journey, seat.agency)));
    case 'parties': {
      const { county, agencies } = parties(journey, seat.agency);
      const known = journey.agencies.filter(({ id }) => agencies.includes(id));
      // Of a strictly protected youth nobody is told who takes part: any of the county's may be meant.
      const meant = journey.agencies.length > known.length ? choices?.agencies : known;
      return meant
        ?.filter(({ id }) => id !== journey.owner.id && mayTakePart(id, { county, agencies }))
        .map((party) => ({ id: party.id, name: partyName(party, journey.person, texts) }));
    }
    case 'colleagues':
      return colleagues?.map(({ id, name, role }) => ({ id, name: `${name}, ${texts.codes.role[role]}` }));
    case 'counties':
      return counties;
    case 'countiesAndAbroad':
      return counties && [...counties, { id: 'abroad', name: t('journey.form.abroad') }];
    case 'municipalities':
      return choices?.municipalities
        .filter(({ code }) => countyOf(code) === to)
        .map(({ code, name }) => ({ id: code, name }));
    case 'meetings':
      return (
        meetings &&
        meetingsMeant(
          meetings.filter(({ committeeName }) => committeeName === journey.committee),
          today,
        ).map(({ meetingId, committeeName, meetsOn }) => ({
          id: meetingId,
          name: `${committeeName} ${formatDay(meetsOn)}`,
        }))
      );
    case 'offers':
      return journey.offers.filter(canEnd).map(offerOption);
    case 'unknownMessages':
      return journey.messages
        .filter(({ state }) => state === 'unknown')
        .map(({ message, channel, queuedOn }) => ({
          id: message,
          name: `${texts.codes.channel[channel]} ${formatDay(queuedOn)}`,
        }));
    case 'openHints':
      return journey.hints
        .filter(({ state }) => state === 'open')
        .map(({ hint, kind, since }) => ({
          id: hint,
          name: `${texts.codes.hintKind[kind]} ${formatDay(since)}`,
        }));
    case 'pendingOffers':
      return journey.offers.filter(awaitsAnswer).map(offerOption);
  }
}

/**
 * The youth's county and the agencies that take part, as far as the reader may know them: whose owner is hidden is asked
 * about in the reader's own county.
 */
function parties({ owner, agencies }: JourneyView, mine: string): { county: string; agencies: string[] } {
  const county = countyServed(owner.id) ?? countyServed(mine) ?? '';
  return { county, agencies: agencies.map(({ id }) => id).filter((id) => id !== 'hidden') };
}
