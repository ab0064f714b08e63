import { BodyLong, BodyShort, Button, Heading, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { RunSummary } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCourses } from './courses-api.ts';
import { FastLane } from './FastLane.tsx';
import { templateName } from './template-name.ts';

/** The agency's courses, and who is to have a seat in the next one. */
export function CoursesPage() {
  return can(useMe(), 'courses') ? <AllCourses /> : <NoAccess />;
}

function AllCourses() {
  const { t } = useTexts();
  const courses = useCourses();
  usePageTitle(t('courses.title'));
  if (courses.isPending) return <PageLoading />;
  const reread = () => void courses.refetch();
  if (!courses.data) return <PageError error={courses.error} retry={reread} />;
  const { runs } = courses.data;
  const groups = [
    { id: 'gar-na', title: t('courses.running'), of: runs.filter(({ state }) => state === 'running') },
    { id: 'planlagt', title: t('courses.planned'), of: runs.filter(({ state }) => state === 'planned') },
    {
      id: 'over',
      title: t('courses.over'),
      of: runs.filter(({ state }) => !['running', 'planned'].includes(state)),
    },
  ].filter(({ of }) => of.length > 0);
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <Heading level="1" size="large">
          {t('courses.title')}
        </Heading>
        <Button as={Link} to={paths.newCourse}>
          {t('courses.new')}
        </Button>
      </HStack>
      {courses.isError && <StaleNote since={courses.dataUpdatedAt} retry={reread} />}
      {runs.length === 0 && (
        <Card id="ingen-kurs" title={t('courses.none')}>
          <BodyLong>{t('courses.noneWhy')}</BodyLong>
        </Card>
      )}
      {groups.map(({ id, title, of }) => (
        <Card key={id} id={id} title={title}>
          <ul className="seeking-list">
            {of.map((run) => (
              <li key={run.runId} className="sought">
                <RunLine run={run} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <FastLane courses={courses.data} />
    </VStack>
  );
}

function RunLine({ run }: { run: RunSummary }) {
  const { t, texts } = useTexts();
  const facts = [
    texts.courses.state[run.state],
    `${formatDay(run.startsOn)}–${formatDay(run.endsOn)}`,
    t('courses.seatsTaken', { taken: run.taken, seats: run.seats }),
    run.waiting > 0 ? t('courses.inLine', { count: run.waiting }) : '',
    run.nextOn ? t('courses.nextSession', { day: formatDay(run.nextOn) }) : '',
    run.leader.name,
  ].filter(Boolean);
  return (
    <VStack gap="space-4">
      <AkselLink as={Link} to={paths.course(run.runId)}>
        {t('courses.runName', { name: templateName(run.template), day: formatDay(run.startsOn) })}
      </AkselLink>
      <BodyShort size="small">{facts.join(' · ')}</BodyShort>
      {run.unmarked > 0 && (
        <BodyShort size="small">{t('courses.unmarked', { count: run.unmarked })}</BodyShort>
      )}
    </VStack>
  );
}
