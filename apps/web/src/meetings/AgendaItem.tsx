import { BodyLong, BodyShort, Button, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { MeetingView } from '@samspor/contracts';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** One case of the agenda; the decision is taken on the youth's page. */
export function AgendaItem({ item, committee }: { item: MeetingView['agenda'][number]; committee: string }) {
  const { t, texts } = useTexts();
  const { seat } = useMe();
  const { journeyId, name, referredOn, question, carriedOver, decision } = item;
  const leads =
    seat.agency === committee && (seat.role === 'committee-leader' || seat.role === 'committee-secretary');
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          <AkselLink as={Link} to={paths.journey(journeyId)}>
            {name}
          </AkselLink>
          {carriedOver && (
            <Tag size="xsmall" variant="outline">
              {t('meetings.carriedOver')}
            </Tag>
          )}
        </HStack>
        <BodyShort size="small" textColor="subtle">
          {t('meetings.referred', { date: formatDay(referredOn) })}
        </BodyShort>
        {question && (
          <BodyLong>
            {t('meetings.question')}: {question}
          </BodyLong>
        )}
        <HStack gap="space-16" align="center">
          <BodyShort weight="semibold">
            {decision
              ? `${texts.codes.committeeOutcome[decision.outcome]}. ${t('meetings.responsible', { agency: decision.responsible })}`
              : t('meetings.undecided')}
          </BodyShort>
          {!decision && leads && (
            <Button
              as={Link}
              to={paths.step(journeyId, 'RecordCommitteeDecision')}
              size="small"
              variant="secondary"
              aria-label={t('meetings.decide', { name })}
            >
              {texts.steps.RecordCommitteeDecision.act}
            </Button>
          )}
        </HStack>
      </VStack>
    </li>
  );
}
