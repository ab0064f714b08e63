import { BodyShort, VStack } from '@navikt/ds-react';
import type { Category, StepType } from '@samspor/domain';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useJourneyContext } from '../journey-context.ts';
import { LadderFirst } from '../messages/LadderFirst.tsx';
import { Written } from '../Written.tsx';
import type { GivenMeeting } from './given-meeting.ts';

/**
 * What a step is about, where it does not say so itself: the category to judge, the meeting that decides, the message
 * that goes out.
 */
export function StepSubject({ step, meeting }: { step: StepType; meeting: GivenMeeting | null }) {
  const { t } = useTexts();
  const { journey } = useJourneyContext();
  if (step === 'StartLadder') return <LadderFirst journeyId={journey.journeyId} />;
  if (step === 'ConfirmCategory' || step === 'ReturnCategory') return <ProposedCategory />;
  if (!meeting?.meetsOn) return null;
  return <BodyShort weight="semibold">{t('meetings.one', { date: formatDay(meeting.meetsOn) })}</BodyShort>;
}

/** The proposal as it was written. */
function ProposedCategory() {
  const { t, texts } = useTexts();
  const { journey } = useJourneyContext();
  const proposal = journey.timeline.find(({ type, withdrawn }) => type === 'CategoryProposed' && !withdrawn);
  if (!proposal) return null;
  const { data, by, on, texts: written } = proposal;
  const words = texts.steps.ProposeCategory.fields;
  return (
    <VStack gap="space-8" className="proposal">
      <BodyShort weight="semibold">{texts.codes.category[data.category as Category]}</BodyShort>
      <BodyShort size="small">
        {t('journey.form.proposedBy', { name: by.name, agency: by.agencyName, date: formatDay(on) })}
      </BodyShort>
      <Written label={words.reasons.label} text={written.reasons} />
      <Written label={words.motivation.label} text={written.motivation} />
      <Written label={t('journey.form.ownAssessment')} text={written.ownAssessment} />
    </VStack>
  );
}
