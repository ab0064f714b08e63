import { BodyShort, Button, Heading, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { CourseView, ParticipantView } from '@samspor/contracts';
import { isActive, isInGrid } from '@samspor/domain';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { ErrorBox, PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActForm, type ActField } from './ActForm.tsx';
import { AllowanceNote } from './AllowanceNote.tsx';
import { useAct, useCourse, type ActSent } from './courses-api.ts';
import { Entries } from './LogBook.tsx';
import { templateName } from './template-name.ts';

/** One participant of a run: her plan, talks, tasks, and what comes after. */
export function ParticipantPage() {
  const { runId = '', journeyId = '' } = useParams();
  const { t } = useTexts();
  const course = useCourse(runId);
  usePageTitle(t('courses.participantTitle'));
  if (course.isPending) return <PageLoading />;
  if (!course.data) return <PageError error={course.error} retry={() => void course.refetch()} />;
  const one = course.data.participants.find((known) => known.journeyId === journeyId);
  return one ? <Found run={course.data} one={one} /> : <NotFoundPage />;
}

interface Props {
  run: CourseView;
  one: ParticipantView;
}

function Found({ run, one }: Props) {
  const { t, texts } = useTexts();
  const { journeyId } = one;
  return (
    <VStack gap="space-20">
      <AkselLink as={Link} to={paths.course(run.runId)} className="no-print">
        {t('courses.backTo', { name: templateName(run.template) })}
      </AkselLink>
      <VStack gap="space-4">
        <Heading level="1" size="large">
          {one.name}
        </Heading>
        <BodyShort>
          {[
            texts.courses.participant[one.state],
            one.primaryContact && `${t('courses.contact')}: ${one.primaryContact.name}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </BodyShort>
        <AkselLink as={Link} to={paths.journey(journeyId)} className="no-print">
          {t('courses.toJourney')}
        </AkselLink>
      </VStack>
      {isInGrid(one) && <InCourse run={run} one={one} />}
      {isActive(one) && <TakeOut run={run} one={one} />}
      <Card id="skrevet" title={t('courses.written')}>
        <Entries run={run} entries={run.log.filter((entry) => entry.journeyId === journeyId)} />
      </Card>
    </VStack>
  );
}

function InCourse({ run, one }: Props) {
  const { t, texts } = useTexts();
  const about = { journeyId: one.journeyId };
  const form = (act: ActSent['act'], title: string, fields: ActField[], more: object = {}) => (
    <ActForm run={run} act={act} title={title} fields={fields} about={{ ...about, ...more }} />
  );
  const words = (name: string, label: string, optional = false): ActField => ({
    ...{ name, label, kind: 'words' },
    optional,
  });
  const choice = (name: string, label: string, of: Record<string, string>, optional = false): ActField => ({
    ...{ name, label, kind: 'choice', optional },
    choices: Object.entries(of).map(([value, text]) => ({ value, label: text })),
  });
  const written = run.log.findLast(
    ({ journeyId, type }) => journeyId === one.journeyId && type === 'PlanMade',
  );
  const { plan, assess, talk, outcome, exam, visit } = texts.courses;
  return (
    <>
      <Card id="handlingsplan" title={plan.title}>
        <BodyShort>{one.hasPlan ? plan.made : plan.none}</BodyShort>
        <ActForm
          key={written?.version}
          run={run}
          act="MakePlan"
          title={plan.save}
          about={about}
          given={written?.texts}
          fields={[words('goals', plan.goals), words('measures', plan.measures)]}
        />
      </Card>
      <MissedAndTasks run={run} one={one} />
      <Card id="samtaler" title={talk.title}>
        <BodyShort>{t('courses.talk.count', { count: one.talks })}</BodyShort>
        {form('HoldTalk', talk.save, [
          choice('kind', talk.which, texts.courses.talkKind),
          words('summary', talk.summary, true),
        ])}
      </Card>
      <Card id="vurderinger" title={assess.title}>
        {form('Assess', assess.save, [
          choice('kind', assess.which, texts.courses.assessment),
          words('text', assess.text),
        ])}
      </Card>
      {run.template === 'intensivkurs' && (
        <Card id="eksamen" title={exam.title}>
          <ul>
            {one.exams.map(({ subject, examOn, result }) => (
              <li key={subject}>
                {[subject, formatDay(examOn), result ? texts.courses.examResult[result] : exam.awaited].join(
                  ' · ',
                )}
              </li>
            ))}
          </ul>
          {form('PlanExam', exam.plan, [
            choice('of', exam.of, texts.codes.subject),
            { name: 'subject', label: exam.subject, kind: 'line' },
            { name: 'examOn', label: exam.day, kind: 'day' },
          ])}
          {one.exams.length > 0 &&
            form('RecordResult', exam.record, [
              choice(
                'subject',
                exam.subject,
                Object.fromEntries(one.exams.map(({ subject }) => [subject, subject])),
              ),
              choice('result', exam.result, texts.courses.examResult),
            ])}
        </Card>
      )}
      {run.template === 'under-18' && (
        <Card id="naeringsliv" title={visit.title}>
          <ul>
            {one.visits.map(({ company, visitedOn, what }) => (
              <li key={`${company}${visitedOn}${what}`}>
                {[company, formatDay(visitedOn), what].join(' · ')}
              </li>
            ))}
          </ul>
          {form('RecordVisit', visit.save, [
            { name: 'company', label: visit.company, kind: 'line' },
            { name: 'visitedOn', label: visit.day, kind: 'day' },
            { name: 'what', label: visit.what, kind: 'line' },
          ])}
          <BodyShort>{one.admission ? texts.courses.admission[one.admission] : visit.noAdmission}</BodyShort>
          {form('FlagTransition', visit.flag, [
            choice('admission', visit.admission, texts.courses.admission),
          ])}
        </Card>
      )}
      <Card id="resultat" title={outcome.title}>
        {one.allowance && <AllowanceNote allowance={one.allowance} />}
        {one.state === 'accepted' && one.started
          ? form('GiveOutcome', outcome.save, [
              choice('outcome', outcome.which, texts.codes.measureOutcome),
              choice('next', outcome.next, texts.courses.next, true),
              words('note', outcome.note, true),
            ])
          : one.next && <BodyShort>{texts.courses.next[one.next]}</BodyShort>}
      </Card>
    </>
  );
}

/** Sessions that are to be made up, and tasks that are to be handed in: one press each. */
function MissedAndTasks({ run, one }: Props) {
  const { t } = useTexts();
  const act = useAct(run.runId, run.version);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { journeyId } = one;
  const send = (sent: ActSent) =>
    act.mutate({ ...sent, key }, { onSettled: () => setKey(crypto.randomUUID()) });
  const missed = Object.entries(one.cells)
    .filter(([, { mark }]) => mark === 'A' || mark === 'S')
    .map(([session]) => Number(session))
    .filter((session) => !one.madeUp.includes(session));
  const tasks = run.built.sessions
    .flatMap(({ task }, index) => (task ? [{ session: index + 1, task }] : []))
    .filter(({ session }) => (run.sessions[session - 1]?.on ?? '9') <= run.today);
  return (
    <Card id="oppgaver" title={t('courses.tasks.title')}>
      {missed.length > 0 && (
        <HStack gap="space-8">
          {missed.map((session) => (
            <Button
              key={session}
              size="small"
              variant="secondary"
              loading={act.isPending}
              onClick={() => send({ act: 'MakeUp', fields: { journeyId, session } })}
            >
              {t('courses.tasks.madeUp', { session })}
            </Button>
          ))}
        </HStack>
      )}
      <ul className="seeking-list">
        {tasks.map(({ session, task }) => (
          <li key={session} className="sought">
            <BodyShort className="sought-words">{task}</BodyShort>
            {one.handedIn.includes(session) ? (
              <BodyShort>{t('courses.tasks.done')}</BodyShort>
            ) : (
              <Button
                size="small"
                variant="secondary"
                loading={act.isPending}
                onClick={() => send({ act: 'HandIn', fields: { journeyId, session } })}
              >
                {t('courses.tasks.handIn', { session })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {act.isError && <ErrorBox error={act.error} />}
    </Card>
  );
}

function TakeOut({ run, one }: Props) {
  const { t, texts } = useTexts();
  const { 'part-ended': _, closed: _closed, ...chosen } = texts.courses.leftFor;
  const choices = Object.entries(chosen).map(([value, label]) => ({ value, label }));
  return (
    <details className="card no-print">
      <summary>{t('courses.takeOut')}</summary>
      <BodyShort spacing>{t('courses.takeOutWhy')}</BodyShort>
      <ActForm
        run={run}
        act="RemoveParticipant"
        title={t('courses.takeOut')}
        about={{ journeyId: one.journeyId }}
        fields={[
          { name: 'reason', label: t('courses.reason'), kind: 'choice', choices },
          { name: 'note', label: t('courses.log.entry'), kind: 'words', optional: true },
        ]}
      />
    </details>
  );
}
