import { BodyLong, BodyShort, Button, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { MeetingView } from '@samspor/contracts';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** One case of the agenda; the decision is taken on the youth's page. */
export function AgendaItem({
  item,
  meeting: { meetingId, committee, meetsOn },
}: {
  item: MeetingView['agenda'][number];
  meeting: Pick<MeetingView, 'meetingId' | 'committee' | 'meetsOn'>;
}) {
  const { t, texts } = useTexts();
  const { seat, today } = useMe();
  const { journeyId, name, referredOn, question, isStrict, carriedOver, decision, movedTo } = item;
  const leads =
    seat.agency === committee && (seat.role === 'committee-leader' || seat.role === 'committee-secretary');
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          <AkselLink as={Link} id={`sak-${journeyId}`} to={paths.journey(journeyId)}>
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
        {isStrict && <BodyShort>{t('meetings.questionHidden')}</BodyShort>}
        <HStack gap="space-16" align="center">
          <BodyShort weight="semibold">
            {decision
              ? `${texts.codes.committeeOutcome[decision.outcome]}. ${t('meetings.responsible', { agency: decision.responsible })}`
              : t('meetings.undecided')}
            {movedTo && ` ${t('meetings.movedTo', { date: formatDay(movedTo) })}`}
          </BodyShort>
          {!decision && !movedTo && leads && meetsOn <= today && (
            <Button
              as={Link}
              to={paths.stepInMeeting(journeyId, 'RecordCommitteeDecision', meetingId)}
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
