import { BodyLong, BodyShort, Button, Heading, HStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import type { StepType } from '@samspor/domain';
import { Link } from 'react-router';
import { Card } from '../../app/Card.tsx';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { fromPage } from '../journey-context.ts';
import { RightsFigures } from './RightsFigures.tsx';
import { RightsYears } from './RightsYears.tsx';

/** What is left of the youth's right to upper secondary training: why, until when, and what to do next. */
export function Rights({ journey }: { journey: JourneyView }) {
  const { t } = useTexts();
  const { rights } = journey;
  return (
    <Card id="rettigheter" title={t('rights.title')}>
      <BodyLong size="small">{t('rights.intro')}</BodyLong>
      <RightsFigures ledger={rights} />
      <Dates journey={journey} />
      <Missing journey={journey} />
      <Applications journey={journey} />
      <RightsYears years={rights.years} />
      <Acts journey={journey} />
    </Card>
  );
}

function Dates({ journey: { rights } }: { journey: JourneyView }) {
  const { t, texts } = useTexts();
  return (
    <>
      <Heading level="3" size="xsmall">
        {t('rights.dates')}
      </Heading>
      {rights.dates.length === 0 && <BodyShort size="small">{t('rights.noDates')}</BodyShort>}
      <ul className="rights-list">
        {rights.dates.map(({ kind, on, paragraph }) => (
          <li key={`${kind} ${on}`}>
            <strong>{formatDay(on)}</strong> {texts.codes.rightDate[kind]} <small>({paragraph})</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ journey: { rights } }: { journey: JourneyView }) {
  const { t, texts } = useTexts();
  return (
    <>
      <Heading level="3" size="xsmall">
        {t('rights.missing')}
      </Heading>
      <BodyShort size="small">
        {t(rights.missing.length === 0 ? 'rights.noMissing' : 'rights.missingWhy')}
      </BodyShort>
      <ul className="rights-list">
        {rights.missing.map(({ subject, state, examOn }) => {
          const words = { subject: texts.codes.subject[subject], state: texts.codes.subjectState[state] };
          return (
            <li key={subject}>
              {examOn ? t('rights.exam', { ...words, date: formatDay(examOn) }) : t('rights.subject', words)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Applications({ journey: { rights } }: { journey: JourneyView }) {
  const { t, texts } = useTexts();
  if (rights.applications.length === 0) return null;
  const { programme, placeAnswer, answer: replies } = texts.codes;
  return (
    <>
      <Heading level="3" size="xsmall">
        {t('rights.applications')}
      </Heading>
      <ul className="rights-list">
        {rights.applications.map(({ startsIn, choices, answer, reply }) => (
          <li key={startsIn}>
            {t('rights.application', {
              year: startsIn,
              choices: choices
                .map((choice, index) => `${index + 1}. ${programme[choice.programme]}`)
                .join(', '),
            })}
            {answer && `. ${placeAnswer[answer]}`}
            {reply && `. ${replies[reply]}`}
          </li>
        ))}
      </ul>
    </>
  );
}

const offered: readonly StepType[] = [
  'RecordSchooling',
  'RecordSubject',
  'ApplyToSchool',
  'AnswerApplication',
  'ReplyToPlace',
  'PlanInterruption',
  'CallInFollowUpService',
  'ReportNotStarted',
];

/** The steps of the ledger that the reader may take now. */
function Acts({ journey }: { journey: JourneyView }) {
  const { t, texts } = useTexts();
  const mine = offered.filter((step) => journey.nextSteps.some((next) => next.step === step && next.mine));
  if (mine.length === 0) return null;
  return (
    <HStack gap="space-8" role="group" aria-label={t('rights.act')} className="no-print">
      {mine.map((step) => (
        <Button
          key={step}
          as={Link}
          to={paths.step(journey.journeyId, step)}
          preventScrollReset
          state={fromPage}
          variant="secondary"
          size="small"
        >
          {texts.steps[step].act}
        </Button>
      ))}
    </HStack>
  );
}
