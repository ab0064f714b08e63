import { BodyShort, Button, Heading, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { CourseView } from '@samspor/contracts';
import { Link, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActForm } from './ActForm.tsx';
import { AddParticipants } from './AddParticipants.tsx';
import { AttendanceGrid } from './AttendanceGrid.tsx';
import { useCourse } from './courses-api.ts';
import { FollowUps } from './FollowUps.tsx';
import { LogBook } from './LogBook.tsx';
import { Participants } from './Participants.tsx';
import { templateName } from './template-name.ts';

/** One run: the grid first, for that is what is opened every session. */
export function CoursePage() {
  const { runId = '' } = useParams();
  const { t } = useTexts();
  const course = useCourse(runId);
  const run = course.data;
  const title = run
    ? nameOf(run, t('courses.runName', { name: '{name}', day: '{day}' }))
    : t('courses.title');
  usePageTitle(title);
  if (course.isPending) return <PageLoading />;
  const reread = () => void course.refetch();
  if (!run) return <PageError error={course.error} retry={reread} />;
  const isOpen = run.state === 'planned' || run.state === 'running';
  return (
    <VStack gap="space-20" className="course">
      <AkselLink as={Link} to={paths.courses} className="no-print">
        {t('courses.back')}
      </AkselLink>
      <HStack justify="space-between" align="center" gap="space-12">
        <Heading level="1" size="large">
          {title}
        </Heading>
        <Button size="small" variant="secondary" className="no-print" onClick={() => print()}>
          {t('courses.print')}
        </Button>
      </HStack>
      <Facts run={run} />
      {course.isError && <StaleNote since={course.dataUpdatedAt} retry={reread} />}
      <Card id="oppmote" title={t('courses.grid.title')}>
        <AttendanceGrid run={run} />
      </Card>
      <Card id="deltakere" title={t('courses.participants')}>
        <Participants run={run} />
        {run.hidden > 0 && <BodyShort>{t('courses.hidden', { count: run.hidden })}</BodyShort>}
      </Card>
      {isOpen && <AddParticipants run={run} />}
      <LogBook run={run} />
      <Sessions run={run} />
      {run.followUps.length > 0 && <FollowUps run={run} />}
      {isOpen && <Cancel run={run} />}
    </VStack>
  );
}

const nameOf = (run: CourseView, form: string) =>
  form
    .replace('{name}', templateName(run.template))
    .replace('{day}', formatDay(run.sessions[0]?.on ?? run.today));

function Facts({ run }: { run: CourseView }) {
  const { t, texts } = useTexts();
  const facts = [
    texts.courses.state[run.state],
    t('courses.hour', { hour: String(run.hour).padStart(2, '0') }),
    run.place,
    run.leader.name,
    t('courses.seatsTaken', { taken: run.seats - run.free, seats: run.seats }),
    run.informationOn && t('courses.information', { day: formatDay(run.informationOn) }),
  ];
  return <BodyShort>{facts.filter(Boolean).join(' · ')}</BodyShort>;
}

function Sessions({ run }: { run: CourseView }) {
  const { t } = useTexts();
  const { sessions } = run.built;
  return (
    <Card id="samlinger" title={t('courses.sessions')}>
      <ol>
        {run.sessions.map(({ session, on }) => {
          const plan = sessions[session - 1];
          return (
            <li key={session}>
              <strong>{plan?.title}</strong> ({formatDay(on)}
              {run.unmarked[session] ? `, ${t('courses.unmarked', { count: run.unmarked[session] })}` : ''})
              <BodyShort size="small">{t('courses.content', { content: plan?.content ?? '' })}</BodyShort>
              {plan?.task && <BodyShort size="small">{t('courses.task', { task: plan.task })}</BodyShort>}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function Cancel({ run }: { run: CourseView }) {
  const { t, texts } = useTexts();
  const choices = Object.entries(texts.courses.cancelReason).map(([value, label]) => ({ value, label }));
  return (
    <details className="card no-print">
      <summary>{t('courses.cancelRun')}</summary>
      <BodyShort spacing>{t('courses.cancelWhy')}</BodyShort>
      <ActForm
        run={run}
        act="CancelRun"
        title={t('courses.cancelRun')}
        fields={[{ name: 'reason', label: t('courses.reason'), kind: 'choice', choices }]}
      />
    </details>
  );
}
