import type { JourneyView } from '@samspor/contracts';
import {
  awaitsAnswer,
  canEnd,
  countyOf,
  countyServed,
  fits,
  type Fits,
  kindsOf,
  mayTakePart,
  meetingsMeant,
  schoolYearOf,
  schoolYearStartingIn,
  yearOf,
  conditionStands,
} from '@samspor/domain';
import { useWatch } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useOffers } from '../../offers/offers-api.ts';
import { useChoices, useColleagues, useMeetingChoices } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import { partyName } from '../organisation.ts';
import type { ListName } from './step-forms.ts';

interface Option {
  id: string;
  name: string;
}

const fromColleagues: readonly ListName[] = ['colleagues'];
const ofOthers: readonly ListName[] = ['meetings', 'overview'];
const fromJourney: readonly ListName[] = [
  'offers',
  'pendingOffers',
  'unknownMessages',
  'openHints',
  'schoolYears',
  'schoolings',
  'openAgreements',
  'standingConditions',
  'ownServiceKinds',
  'ownServices',
  'openMatters',
];

/** What a list field offers; undefined while it is on its way. */
export function useListOptions(list: ListName): Option[] | undefined {
  const { t, texts } = useTexts();
  const { journey } = useJourneyContext();
  const { seat, today } = useMe();
  const to: unknown = useWatch({ name: 'to' });
  const fromChoices =
    !fromColleagues.includes(list) && !fromJourney.includes(list) && !ofOthers.includes(list);
  const choices = useChoices(fromChoices).data;
  const colleagues = useColleagues(list === 'colleagues').data;
  const meetings = useMeetingChoices(list === 'meetings').data;
  const overview = useOffers(list === 'overview').data;
  const kind: unknown = useWatch({ name: 'kind' });
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
    case 'overview':
      return overview
        ?.filter((offer) => offer.kind === kind && fits(offer, placeOf(journey)))
        .map(({ entryId, title, provider }) => ({ id: entryId, name: `${title}, ${provider}` }));
    case 'schoolYears':
      return schoolYearsOf(journey.person.adultOn, today).map((year) => ({ id: year, name: year }));
    case 'schoolings':
      return journey.rights.years.flatMap(({ known, source, schoolYear, level, programme, outcome }) =>
        known === 'recorded' && source
          ? {
              id: String(source.version),
              name: [
                schoolYear,
                level && texts.codes.level[level],
                programme && texts.codes.programme[programme],
                outcome && texts.codes.schoolingOutcome[outcome],
              ]
                .filter(Boolean)
                .join(', '),
            }
          : [],
      );
    case 'openAgreements':
      return journey.agreements
        .filter(({ state }) => state === 'open')
        .map(({ agreement, kind, agency, dueOn, what }) => ({
          id: agreement,
          name: `${what ?? texts.codes.work[kind]} · ${agency.name} · ${formatDay(dueOn)}`,
        }));
    case 'standingConditions':
      return journey.conditions.filter(conditionStands).map(({ condition, rule, from }) => ({
        id: condition,
        name: `${texts.codes.conditionRule[rule]}, ${formatDay(from)}`,
      }));
    case 'ownServiceKinds':
      return kindsOf(seat.role).map((kind) => ({ id: kind, name: texts.codes.serviceKind[kind] }));
    case 'ownServices':
      return journey.services
        .filter(({ mine, ended }) => mine && !ended)
        .map(({ service, kind, startedOn }) => ({
          id: service,
          name: `${texts.codes.serviceKind[kind]} ${formatDay(startedOn)}`,
        }));
    case 'openMatters':
      return mattersOf(journey).map(({ kind, dueOn }) => ({
        id: kind,
        name: [texts.codes.work[kind], dueOn && formatDay(dueOn)].filter(Boolean).join(', '),
      }));
    case 'pendingOffers':
      return journey.offers.filter(awaitsAnswer).map(offerOption);
  }
}

/** What she waits for, each kind once. */
function mattersOf({ duties, deadlines, tasks, agreements }: JourneyView) {
  const open = [
    ...duties.filter(({ state }) => state === 'open' || state === 'overdue'),
    ...deadlines,
    ...tasks,
    ...agreements.filter(({ state }) => state === 'open'),
  ];
  return [...new Map(open.map(({ kind, dueOn }) => [kind, { kind, dueOn }])).values()];
}

/** Of a youth whose age or home is not shown, the offer itself has to tell. */
const placeOf = ({ person }: JourneyView): Fits => ({ age: person.age, municipality: person.municipality });
/** The school years in which she may have been in training, the latest first. */
function schoolYearsOf(adultOn: string, today: string): string[] {
  const [first, last] = [yearOf(adultOn) - 18 + 15, schoolYearStartingIn(today)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    schoolYearOf(`${last - index}-08-01`),
  );
}

/**
 * The youth's county and the agencies that take part, as far as the reader may know them: whose owner is hidden is asked
 * about in the reader's own county.
 */
function parties({ owner, agencies }: JourneyView, mine: string): { county: string; agencies: string[] } {
  const county = countyServed(owner.id) ?? countyServed(mine) ?? '';
  return { county, agencies: agencies.map(({ id }) => id).filter((id) => id !== 'hidden') };
}
