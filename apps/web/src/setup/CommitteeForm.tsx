import { BodyShort, Button, ErrorSummary, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import type { CommitteeSetup, CommitteesSetup } from '@samspor/contracts';
import type { Sitting } from '@samspor/domain';
import { useRef, useState } from 'react';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { DecideError } from '../county/DecideError.tsx';
import { faultsOf, fieldId } from '../county/faults.ts';
import { FromDay } from '../county/FromDay.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Changes } from './Changes.tsx';
import { OutlookBox } from './OutlookBox.tsx';
import { useCommitteeOutlook, useDecideCommittee } from './setup-api.ts';
import { sittingChanges } from './sitting-changes.ts';
import { SittingFields } from './SittingFields.tsx';
import { sitsOn, sittingFaults } from './sits-on.ts';

interface CommitteeFormProps {
  committee: CommitteeSetup;
  setup: CommitteesSetup;
}

/** A new decision about a committee: it begins as what would hold on its first day, and shows what it leads to. */
export function CommitteeForm({ committee, setup: { earliest, seats } }: CommitteeFormProps) {
  const { t, texts } = useTexts();
  const announce = useAnnounce();
  const decide = useDecideCommittee(committee.id);
  const [from, setFrom] = useState(earliest);
  const [draft, setDraft] = useState<Sitting | null>(null);
  const [judged, setJudged] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const summary = useRef<HTMLDivElement>(null);
  const base = sitsOn(committee, from);
  const sits = draft ?? base;
  const changes = sittingChanges(base, sits, { texts, seats });
  const wrong = sittingFaults(sits, committee.id, texts);
  const isReady = changes.length > 0 && wrong.length === 0;
  const outlook = useCommitteeOutlook(committee.id, isReady ? { from, sits } : null);
  const refused = decide.isError ? faultsOf(problemOf(decide.error)) : [];
  const faults = judged && wrong.length > 0 ? wrong : refused;
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message;
  const later = committee.decisions.filter((one) => one.from > from).at(-1);
  const showFaults = () => setTimeout(() => summary.current?.focus());
  const over = (said: string) => {
    setDraft(null);
    setJudged(false);
    document.getElementById(changesId)?.focus(); // the button that was pressed goes away
    announce(said);
  };
  const send = () => {
    setJudged(true);
    if (wrong.length > 0) return void showFaults();
    decide.mutate(
      { from, sits, version: committee.version, key },
      {
        onSuccess: () => {
          setKey(crypto.randomUUID());
          over(t('county.done', { day: formatDay(from) }));
        },
        onError: (error) => {
          if (wasRefused(error)) setKey(crypto.randomUUID());
          showFaults();
        },
      },
    );
  };
  return (
    <form
      noValidate
      aria-label={t('county.new')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-20">
        <Card id="ny-bestemmelse" title={t('county.new')} gap="space-16">
          <FromDay from={from} earliest={earliest} change={setFrom} error={faultOf('from')} />
          <BodyShort size="small">{t('setup.newWhy')}</BodyShort>
          {later && (
            <LocalAlert status="warning" size="small">
              <LocalAlert.Content>{t('county.later', { day: formatDay(later.from) })}</LocalAlert.Content>
            </LocalAlert>
          )}
          <SittingFields sits={sits} seats={seats} change={setDraft} faultOf={faultOf} />
        </Card>
        <Card id={changesId} title={t('county.changes')}>
          <Changes changes={changes} />
          {faults.length > 0 && (
            <ErrorSummary ref={summary} size="small" heading={t('county.faults')}>
              {faults.map(({ path, message }) => (
                <ErrorSummary.Item key={`${path} ${message}`} href={`#${fieldId(path)}`}>
                  {message}
                </ErrorSummary.Item>
              ))}
            </ErrorSummary>
          )}
        </Card>
        <Card id={previewId} title={t('setup.preview')}>
          {changes.length === 0 && <BodyShort>{t('setup.previewWaits')}</BodyShort>}
          {changes.length > 0 && wrong.length > 0 && <BodyShort>{t('setup.previewFaults')}</BodyShort>}
          {isReady && outlook.data && <OutlookBox outlook={outlook.data} labelledBy={previewId} />}
          {decide.isError && refused.length === 0 && <DecideError error={decide.error} />}
          {decide.isSuccess && draft === null && (
            <LocalAlert status="success" size="small">
              <LocalAlert.Content>
                {t('county.done', { day: formatDay(decide.data.from) })}
              </LocalAlert.Content>
            </LocalAlert>
          )}
          <HStack gap="space-12">
            <Button type="submit" loading={decide.isPending} disabled={changes.length === 0}>
              {t('county.decide', { day: formatDay(from) })}
            </Button>
            {draft && (
              <Button type="button" variant="tertiary" onClick={() => over(t('county.dropped'))}>
                {t('county.undo')}
              </Button>
            )}
          </HStack>
        </Card>
      </VStack>
    </form>
  );
}

const changesId = 'endringer';
const previewId = 'forhandsvisning';
