import { BodyLong, BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { PupilHelpView } from '@samspor/contracts';
import {
  appealAnswers,
  checkInEnds,
  checkInIntervals,
  checkInOutcomes,
  rulingOutcomes,
  type HelpDeed,
} from '@samspor/domain';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { DeedForm, type DeedField } from './DeedForm.tsx';
import { usePupilHelp } from './help-api.ts';
import './help.css';

/** All that one's own sector has done for one pupil, and what can be done next. */
export function PupilHelpPage() {
  const { journeyId = '' } = useParams();
  return can(useMe(), 'pupil-help') ? <OnePupil key={journeyId} journeyId={journeyId} /> : <NoAccess />;
}

function OnePupil({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const { seat } = useMe();
  const help = usePupilHelp(journeyId);
  const [saved, setSaved] = useState('');
  usePageTitle(t('help.title'));
  if (help.isPending) return <PageLoading />;
  if (!help.data) return <PageError error={help.error} retry={() => void help.refetch()} />;
  const view = help.data;
  const part = { view, done: setSaved };
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <div>
          <Heading level="1" size="large">
            {t('help.of', { name: view.name })}
          </Heading>
          <BodyLong>{t('help.ofWhy')}</BodyLong>
        </div>
        <HStack gap="space-8" className="no-print">
          <Button as={Link} to={paths.help} size="small" variant="secondary">
            {t('help.toDesk')}
          </Button>
          <Button as={Link} to={paths.journey(journeyId)} size="small" variant="tertiary">
            {t('help.toJourney')}
          </Button>
        </HStack>
      </HStack>
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      <div className="columns">
        <VStack gap="space-20">
          {seat.role === 'social-consultant' && <Rulings {...part} />}
          <CheckIns {...part} />
        </VStack>
        <VStack gap="space-20">
          <Visits view={view} />
          <HandOver {...part} />
        </VStack>
      </div>
    </VStack>
  );
}

interface PartProps {
  view: PupilHelpView;
  done: (text: string) => void;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="card" aria-labelledby={id}>
      <VStack gap="space-12">
        <Heading id={id} level="2" size="medium">
          {title}
        </Heading>
        {children}
      </VStack>
    </section>
  );
}

/** A button that opens the form of a deed below it, and closes it when the deed is done. */
function Opening({ view, done, ...form }: PartProps & FormOf) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        variant={isOpen ? 'tertiary' : 'secondary'}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {form.title}
      </Button>
      {isOpen && (
        <DeedForm
          {...form}
          journeyId={view.journeyId}
          version={view.version}
          done={(text) => {
            setOpen(false);
            done(text);
          }}
        />
      )}
    </div>
  );
}

interface FormOf {
  title: string;
  deed: HelpDeed;
  fields: readonly DeedField[];
  given?: Record<string, unknown>;
}

/** Options of a field, by the words of their codes. */
const named = (words: Readonly<Record<string, string>>, codes: readonly (string | number)[]) =>
  codes.map((code) => ({ id: String(code), name: words[String(code)] ?? String(code) }));

function useNote(): DeedField {
  const { t } = useTexts();
  return { name: 'note', label: t('help.note'), why: t('help.noteWhy'), kind: 'text', needed: false };
}

function Rulings({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const note = useNote();
  const { help } = texts;
  const part = { view, done };
  const fields: DeedField[] = [
    {
      name: 'reference',
      label: t('help.ruling.reference'),
      why: t('help.ruling.referenceWhy'),
      kind: 'line',
      needed: true,
    },
    {
      name: 'basis',
      label: t('help.ruling.basis'),
      kind: 'choice',
      needed: true,
      options: named(help.basis, view.bases),
    },
    {
      name: 'outcome',
      label: t('help.ruling.outcome'),
      kind: 'choice',
      needed: true,
      options: named(help.outcome, rulingOutcomes),
    },
    { name: 'amount', label: t('help.ruling.amount'), kind: 'line', needed: false },
    {
      name: 'inPlan',
      label: t('help.ruling.inPlan'),
      why: t('help.ruling.inPlanWhy'),
      kind: 'choice',
      needed: true,
      options: named(help.yesNo, ['no', 'yes']),
    },
    {
      name: 'notifiedOn',
      label: t('help.ruling.notifiedOn'),
      why: t('help.ruling.notifiedOnWhy'),
      kind: 'day',
      needed: false,
    },
    note,
  ];
  return (
    <Part id="help-rulings" title={t('help.ruling.title')}>
      {view.rulings.length === 0 && <BodyLong>{t('help.ruling.none')}</BodyLong>}
      {view.rulings.map((one) => (
        <div key={one.ruling} className="help-item">
          <HStack gap="space-8" align="center">
            <BodyShort weight="semibold">
              {one.reference ?? '–'}, {formatDay(one.on)}
            </BodyShort>
            <Tag size="small" variant="moderate" data-color="neutral">
              {help.state[one.state]}
            </Tag>
          </HStack>
          <BodyShort>
            {help.basis[one.basis]}. {help.outcome[one.outcome]}
            {one.amount && `, ${one.amount}`}.
          </BodyShort>
          {one.notifiedOn && one.appealUntil && (
            <BodyShort>
              {t('help.ruling.notified', {
                date: formatDay(one.notifiedOn),
                until: formatDay(one.appealUntil),
              })}
            </BodyShort>
          )}
          {one.note && <BodyShort size="small">{one.note}</BodyShort>}
          {one.state === 'made' && (
            <Opening
              {...part}
              deed="NotifyRuling"
              title={t('help.ruling.notify')}
              fields={[]}
              given={{ ruling: one.ruling }}
            />
          )}
          {(one.state === 'notified' || one.state === 'final') && (
            <Opening
              {...part}
              deed="ReceiveAppeal"
              title={t('help.ruling.appeal')}
              fields={[note]}
              given={{ ruling: one.ruling }}
            />
          )}
          {one.state === 'appealed' && (
            <Opening
              {...part}
              deed="AnswerAppeal"
              title={t('help.ruling.answer')}
              fields={[
                {
                  name: 'answer',
                  label: t('help.ruling.answerWhat'),
                  kind: 'choice',
                  needed: true,
                  options: named(help.answer, appealAnswers),
                },
                note,
              ]}
              given={{ ruling: one.ruling }}
            />
          )}
        </div>
      ))}
      <Opening {...part} deed="MakeRuling" title={t('help.ruling.make')} fields={fields} />
    </Part>
  );
}

function CheckIns({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const note = useNote();
  const { today } = useMe();
  const { help } = texts;
  const part = { view, done };
  return (
    <Part id="help-check-ins" title={t('help.calls.title')}>
      {view.checkIns.length === 0 && <BodyLong>{t('help.calls.none')}</BodyLong>}
      {view.checkIns.map((one) => (
        <div key={one.checkIns} className="help-item">
          <BodyShort weight="semibold">
            {help.interval[one.everyDays]}, {one.caseworker}
          </BodyShort>
          <BodyShort className={!one.endedOn && one.nextOn < today ? 'late' : undefined}>
            {one.endedOn
              ? t('help.calls.ended', { date: formatDay(one.endedOn) })
              : t('help.calls.next', { date: formatDay(one.nextOn) })}
          </BodyShort>
          {!one.endedOn && (
            <HStack gap="space-8">
              <Opening
                {...part}
                deed="HoldCheckIn"
                title={t('help.calls.hold')}
                fields={[
                  {
                    name: 'outcome',
                    label: t('help.calls.outcome'),
                    kind: 'choice',
                    needed: true,
                    options: named(help.reached, checkInOutcomes),
                  },
                  note,
                ]}
                given={{ checkIns: one.checkIns }}
              />
              <Opening
                {...part}
                deed="EndCheckIns"
                title={t('help.calls.end')}
                fields={[
                  {
                    name: 'reason',
                    label: t('help.calls.why'),
                    kind: 'choice',
                    needed: true,
                    options: named(help.callEnd, checkInEnds),
                  },
                ]}
                given={{ checkIns: one.checkIns }}
              />
            </HStack>
          )}
        </div>
      ))}
      <CallPlan {...part} intervals={help.interval} title={t('help.calls.plan')} />
    </Part>
  );
}

/** The interval is a number of days, so it is a button each. */
function CallPlan({
  view,
  done,
  intervals,
  title,
}: PartProps & { intervals: Readonly<Record<number, string>>; title: string }) {
  return (
    <HStack gap="space-8">
      {checkInIntervals.map((everyDays) => (
        <Opening
          key={everyDays}
          view={view}
          done={done}
          deed="PlanCheckIns"
          title={`${title} ${intervals[everyDays]?.toLowerCase() ?? ''}`}
          fields={[]}
          given={{ everyDays }}
        />
      ))}
    </HStack>
  );
}

function Visits({ view: { visits } }: { view: PupilHelpView }) {
  const { t, texts } = useTexts();
  return (
    <Part id="help-visits" title={t('help.visits')}>
      {visits.length === 0 && <BodyLong>{t('help.noVisits')}</BodyLong>}
      <ul className="help-list">
        {visits.map(({ on, help, by, note }, index) => (
          <li key={`${on} ${index}`}>
            <span>{formatDay(on)}</span>
            <span>{help.map((kind) => texts.help.kind[kind]).join(', ')}</span>
            <span>{by}</span>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function HandOver({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const { handOver } = view;
  return (
    <Part id="help-hand-over" title={t('help.handOver.title')}>
      {handOver ? (
        <>
          <BodyShort weight="semibold">{handOver.fromSchool ?? '–'}</BodyShort>
          <BodyLong>{handOver.known ?? t('help.handOver.nothing')}</BodyLong>
        </>
      ) : (
        <BodyLong>{t('help.handOver.none')}</BodyLong>
      )}
      <Opening
        view={view}
        done={done}
        deed="ReceiveHandOver"
        title={t('help.handOver.receive')}
        fields={[
          { name: 'fromSchool', label: t('help.handOver.from'), kind: 'line', needed: true },
          {
            name: 'consent',
            label: t('help.handOver.consent'),
            kind: 'choice',
            needed: true,
            options: named(texts.help.yesNo, ['yes', 'no']),
          },
          {
            name: 'known',
            label: t('help.handOver.known'),
            why: t('help.handOver.knownWhy'),
            kind: 'text',
            needed: false,
          },
        ]}
      />
    </Part>
  );
}
