import { BodyShort, Button, ErrorSummary, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import type { CountyPolicyView } from '@samspor/contracts';
import type { CountyPolicy } from '@samspor/domain';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import { useDecide } from './county-api.ts';
import { DecideError } from './DecideError.tsx';
import { DutyFields } from './DutyFields.tsx';
import { faultsBefore, faultsOf, fieldId } from './faults.ts';
import { fieldName } from './field-name.ts';
import { FromDay } from './FromDay.tsx';
import { LadderFields } from './LadderFields.tsx';
import { policyChanges } from './policy-changes.ts';
import { policyOn, type Proposal } from './policy-on.ts';
import { TextFields } from './TextFields.tsx';
import { WaitFields } from './WaitFields.tsx';

interface PolicyFormProps {
  county: string;
  view: CountyPolicyView;
  /** What to begin from, and to look over at once. */
  proposal: Proposal | null;
}

/** A new decision: it begins as what would hold on its first day, and says what it changes before it is made. */
export function PolicyForm({ county, view, proposal }: PolicyFormProps) {
  const { t, texts } = useTexts();
  const announce = useAnnounce();
  const decide = useDecide(county);
  const [from, setFrom] = useState(proposal?.from ?? view.earliest);
  const [draft, setDraft] = useState<CountyPolicy | null>(proposal?.policy ?? null);
  const [judged, setJudged] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (proposal) toChanges();
  }, [proposal]);
  const base = policyOn(view.decisions, county, from);
  const policy = draft ?? base;
  const changes = policyChanges(base, policy);
  const later = view.decisions.filter((one) => one.from > from).at(-1);
  const refused = decide.isError ? faultsOf(problemOf(decide.error)) : [];
  const found = judged ? faultsBefore(policy, texts) : []; // what is mended goes from the list at once
  const faults = found.length > 0 ? found : refused;
  const faultOf = (path: string) => faults.find((fault) => fault.path === path)?.message;
  const set = (changed: Partial<CountyPolicy>) => setDraft({ ...policy, ...changed });
  const send = () => {
    setJudged(true);
    if (faultsBefore(policy, texts).length > 0) return void setTimeout(() => summary.current?.focus());
    const decision = { from, policy, version: view.version, key: crypto.randomUUID() };
    decide.mutate(decision, {
      onSuccess: () => {
        setDraft(null);
        setJudged(false);
        toChanges();
        announce(t('county.done', { day: formatDay(from) }));
      },
    });
  };
  const drop = () => {
    setDraft(null);
    setJudged(false);
    toChanges();
    announce(t('county.dropped'));
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
        <Card id="ny-bestemmelse" title={t('county.new')}>
          <FromDay from={from} earliest={view.earliest} change={setFrom} error={faultOf('from')} />
          <BodyShort size="small">{t('county.newWhy')}</BodyShort>
          {later && (
            <LocalAlert status="warning" size="small">
              <LocalAlert.Content>{t('county.later', { day: formatDay(later.from) })}</LocalAlert.Content>
            </LocalAlert>
          )}
        </Card>
        <DutyFields duty={policy.duty} change={(duty) => set({ duty })} faultOf={faultOf} />
        <WaitFields
          waits={policy.waits}
          faultOf={faultOf}
          change={(waits) => {
            const { waits: _, ...rest } = policy;
            setDraft(waits ? { ...rest, waits } : rest);
          }}
        />
        <LadderFields ladder={policy.ladder} change={(ladder) => set({ ladder })} faultOf={faultOf} />
        <TextFields
          county={county}
          texts={policy.texts}
          faultOf={faultOf}
          change={(own) => {
            const { texts: _, ...rest } = policy;
            setDraft(own ? { ...rest, texts: own } : rest);
          }}
        />
        <Card id={changesId} title={t('county.changes')}>
          {proposal && draft && (
            <BodyShort size="small">{t('county.takingBack', { day: formatDay(proposal.instead) })}</BodyShort>
          )}
          <ChangeList changes={changes} />
          {faults.length > 0 && (
            <ErrorSummary ref={summary} size="small" heading={t('county.faults')}>
              {faults.map(({ path, message }) => (
                <ErrorSummary.Item key={`${path} ${message}`} href={`#${fieldId(path)}`}>
                  {fieldName(path, texts)}: {message}
                </ErrorSummary.Item>
              ))}
            </ErrorSummary>
          )}
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
              <Button type="button" variant="tertiary" onClick={drop}>
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

/** The button that was pressed goes away; what it led to is where the reader is then. */
const toChanges = () => document.getElementById(changesId)?.focus();
