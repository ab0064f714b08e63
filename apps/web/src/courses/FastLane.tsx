import { BodyShort, Button, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { CourseCandidate, Courses, RunSummary } from '@samspor/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { AllowanceNote } from './AllowanceNote.tsx';
import { useAct } from './courses-api.ts';
import { templateName } from './template-name.ts';

/** Those who have just left school, each one click from a seat in the next Ny retning (P1824 slides 14-15). */
export function FastLane({ courses }: { courses: Courses }) {
  const { t } = useTexts();
  const { runs, justLeft, today } = courses;
  const next = runs.find(
    ({ template, state, startsOn }) => template === 'ny-retning' && state === 'planned' && startsOn >= today,
  );
  return (
    <Card id="nettopp-sluttet" title={t('courses.fast.title')}>
      <BodyShort>
        {next
          ? t('courses.fast.next', { day: formatDay(next.startsOn), free: next.seats - next.taken })
          : t('courses.fast.noRun')}
      </BodyShort>
      {justLeft.length === 0 ? (
        <BodyShort>{t('courses.fast.nobody')}</BodyShort>
      ) : (
        <ul className="seeking-list">
          {justLeft.map((youth) => (
            <li key={youth.journeyId} className="sought">
              <JustLeft youth={youth} next={next} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function JustLeft({ youth, next }: { youth: CourseCandidate; next: RunSummary | undefined }) {
  const { t, texts } = useTexts();
  const announce = useAnnounce();
  const [key] = useState(() => crypto.randomUUID());
  // Every act is judged by what stands; a list tells no version, and only marks need one.
  const act = useAct(next?.runId ?? '', 0);
  const { name, age, leftOn, journeyId } = youth;
  const offer = () =>
    act.mutate(
      { act: 'AddParticipant', fields: { journeyId, how: 'offer' }, key },
      { onSuccess: () => announce(t('courses.fast.offered', { name })) },
    );
  return (
    <>
      <VStack gap="space-4" className="sought-words">
        <AkselLink as={Link} to={paths.journey(journeyId)}>
          {[name, age !== null && t('app.years', { count: age })].filter(Boolean).join(', ')}
        </AkselLink>
        <BodyShort size="small">
          {[leftOn && t('courses.fast.left', { day: formatDay(leftOn) }), texts.codes.phase[youth.phase]]
            .filter(Boolean)
            .join(' · ')}
        </BodyShort>
        {youth.allowance && <AllowanceNote allowance={youth.allowance} />}
        {act.isError && <ErrorBox error={act.error} />}
      </VStack>
      {next && (
        <Button size="small" variant="secondary" loading={act.isPending} onClick={offer}>
          {t('courses.fast.offer', { name, course: templateName(next.template) })}
        </Button>
      )}
    </>
  );
}
