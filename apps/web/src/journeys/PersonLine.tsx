import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyShort, Heading, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import type { OtStatus } from '@samspor/domain';
import type { ReactNode } from 'react';
import { formatDay, formatPhone } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { SpecialTag } from '../special/SpecialTag.tsx';
import { organisationText, partyName, placesNow } from './organisation.ts';
import { TakeYouth } from './TakeYouth.tsx';
import { useNames } from './useNames.ts';
import { whoseLine } from './whose.ts';

/** Who it is about. Fields without a value are not shown. */
export function PersonLine({ journey }: { journey: JourneyView }) {
  const { t, texts } = useTexts();
  const { person, phase, phaseSince, otStatus, category, caseworker, owner, agencies, offers } = journey;
  const answers: Record<string, string> = texts.codes.answer;
  const { host, school } = placesNow(journey);
  const names = useNames();
  const others = agencies.filter(({ id }) => id !== owner.id);
  const facts: [string, ReactNode][] = [
    [t('journey.worker'), caseworker ? <Worker journey={journey} /> : <Nobody journey={journey} />],
    [t('journey.status'), texts.codes.otStatus[otStatus as OtStatus] ?? otStatus],
    [t('journey.category'), category && categoryText(category)],
    [t('journey.committee'), committeeText()],
    [t('journey.offers'), lines(offers.map(offerText))],
    [t('journey.host'), host && organisationText(host, names, texts)],
    [t('journey.school'), school ? organisationText(school, names, texts) : person.school],
    [t('journey.mobile'), person.mobile && phoneLink(person.mobile)],
    [
      t('journey.email'),
      person.email && <AkselLink href={`mailto:${person.email}`}>{emailText(person.email)}</AkselLink>,
    ],
    [t('journey.birthNumber'), person.birthNumber],
    [t('journey.owner'), owner.name],
    [t('journey.agencies'), lines(others.map((party) => partyName(party, person, texts)))],
  ];
  return (
    <VStack gap="space-12" as="header" className="card">
      <HStack gap="space-12" align="center">
        <Heading level="1" size="large">
          {person.name}
        </Heading>
        <BodyShort size="large">{whoseLine(person, t)}</BodyShort>
      </HStack>
      <HStack gap="space-8">
        <Tag size="small" variant="moderate" data-color="accent">
          {t('journey.phaseSince', { phase: texts.codes.phase[phase], date: formatDay(phaseSince) })}
        </Tag>
        <SpecialTag journeyId={journey.journeyId} />
        {person.protection !== 'UGRADERT' && (
          <Tag size="small" variant="strong" data-color="danger" icon={<PadlockLockedIcon aria-hidden />}>
            {texts.codes.protection[person.protection]}
          </Tag>
        )}
      </HStack>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </VStack>
  );

  /** Breaks before the @ where the line is too short, not in the middle of a word. */
  function emailText(address: string): ReactNode {
    const at = address.lastIndexOf('@');
    return (
      <>
        {address.slice(0, at)}
        <wbr />
        {address.slice(at)}
      </>
    );
  }

  /** Where the case comes up, while it waits for that. */
  function committeeText(): string | null {
    const { committee, meeting } = journey;
    return (
      committee && meeting && t('journey.committeeMeets', { committee, date: formatDay(meeting.meetsOn) })
    );
  }

  function offerText({ kind, answer, ended }: JourneyView['offers'][number]): string {
    return t('journey.offerLine', {
      kind: texts.codes.offerKind[kind],
      answer: inline(ended ? t('journey.offerEnded') : (answers[answer] ?? answer)),
    });
  }

  function categoryText({ category, state, on }: NonNullable<JourneyView['category']>): string {
    return t('journey.categoryLine', {
      category: texts.codes.category[category],
      state: texts.codes.categoryState[state],
      date: formatDay(on),
    });
  }
}

/** Who follows up, and, while she is away, until when and who stands in. */
function Worker({ journey: { caseworker, away } }: { journey: JourneyView }) {
  const { t } = useTexts();
  const until = away && { date: formatDay(away.until), name: away.substitute };
  return (
    <>
      {caseworker?.name}
      {until && (
        <BodyShort size="small">{t(until.name ? 'absences.awayWith' : 'absences.away', until)}</BodyShort>
      )}
    </>
  );
}

/** Nobody follows up; one click mends it. */
function Nobody({ journey: { journeyId, version, person, nextSteps } }: { journey: JourneyView }) {
  const { t } = useTexts();
  const mayTake = nextSteps.some(({ step, mine }) => step === 'AssignCaseworker' && mine);
  return (
    <HStack gap="space-8" align="center">
      {t('journey.nobody')}
      {mayTake && <TakeYouth {...{ journeyId, version }} name={person.name} />}
    </HStack>
  );
}

/** Each on a line of its own: a name may hold a comma. */
const lines = (texts: string[]): ReactNode =>
  texts.length > 0 && texts.map((text) => <div key={text}>{text}</div>);

const phoneLink = (number: string) => <AkselLink href={`tel:${number}`}>{formatPhone(number)}</AkselLink>;
