import {
  BodyLong,
  BodyShort,
  Button,
  Dialog,
  HStack,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  VStack,
} from '@navikt/ds-react';
import type { RepairPreview, RepairRequest, RepairResult } from '@samspor/contracts';
import { addDays, needsReason, type Lane, type Repair } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useColleagues } from '../journeys/journey-api.ts';
import { useRepair, useRepairPreview } from './stalls-api.ts';

interface RepairDialogProps {
  repair: Repair;
  lane: Lane;
  stallIds: string[];
  close: (isDone: boolean) => void;
  /** Id of what is gone to when it is done: the button that was pressed may have gone with its stall. */
  afterwards: string;
}

const restDays = ['7', '14', '30', '90'];

/** One repair for one stall or many: what will happen to whom, then what became of each. */
export function RepairDialog({ repair, lane, stallIds, close, afterwards }: RepairDialogProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [caseworker, setCaseworker] = useState('');
  const [days, setDays] = useState('14');
  const [sent, setSent] = useState<'yes' | 'no' | null>(null);
  const [isTried, setIsTried] = useState(false);
  const [opener] = useState(() => document.activeElement as HTMLElement | null);
  const mend = useRepair();
  const rests = repair === 'skip' && lane === 'people';
  const lacksColleague = repair === 'reassign' && caseworker === '';
  const lacksAnswer = repair === 'settle' && sent === null;
  const lacks = lacksColleague || lacksAnswer;
  const lacksReason = needsReason(repair) && reason.trim() === '';
  const request: RepairRequest = {
    repair,
    stallIds,
    ...(caseworker && { caseworker }),
    ...(rests && { until: addDays(today, Number(days)) }),
    ...(sent && { sent }),
  };
  const preview = useRepairPreview(lacks || mend.isSuccess ? null : request);
  const able = preview.data?.filter(({ rule }) => rule === null).length ?? 0;
  const send = () => {
    setIsTried(true);
    if (lacksReason || lacks) return;
    mend.mutate({ ...request, ...(needsReason(repair) && { reason: reason.trim() }), key });
  };
  return (
    <Dialog open onOpenChange={(open) => !open && close(mend.isSuccess)} size="small">
      <Dialog.Popup
        width="medium"
        returnFocusTo={() => (mend.isSuccess ? document.getElementById(afterwards) : opener)}
      >
        <Dialog.Header>
          <Dialog.Title>{texts.stalls.repair[repair]}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {mend.data ? (
            <Results results={mend.data} />
          ) : (
            <VStack gap="space-16">
              <BodyLong>
                {repair === 'skip' && !rests ? t('stalls.letGo') : texts.stalls.repairWhy[repair]}
              </BodyLong>
              {repair === 'reassign' && (
                <Colleague
                  value={caseworker}
                  change={setCaseworker}
                  error={isTried && lacksColleague ? t('stalls.colleagueMissing') : undefined}
                />
              )}
              {repair === 'settle' && (
                <WentOut
                  value={sent}
                  change={setSent}
                  error={isTried && lacksAnswer ? t('stalls.sentMissing') : undefined}
                />
              )}
              {rests && (
                <Select
                  label={t('stalls.until')}
                  size="small"
                  value={days}
                  onChange={({ target }) => setDays(target.value)}
                >
                  {restDays.map((one) => (
                    <option key={one} value={one}>
                      {t('stalls.days', { count: Number(one) })}, {formatDay(addDays(today, Number(one)))}
                    </option>
                  ))}
                </Select>
              )}
              {needsReason(repair) && (
                <Textarea
                  label={t('stalls.why')}
                  description={t('stalls.whyNote')}
                  size="small"
                  minRows={2}
                  maxLength={500}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                  error={isTried && lacksReason ? t('stalls.whyMissing') : undefined}
                />
              )}
              {preview.isFetching && !preview.data && <BodyShort>{t('stalls.previewing')}</BodyShort>}
              {preview.isError && <ErrorBox error={preview.error} title={null} />}
              {preview.data && !lacks && <Preview items={preview.data} />}
              {mend.isError && <ErrorBox error={problemOf(mend.error) && mend.error} title={null} />}
            </VStack>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          {mend.data ? (
            <Button size="small" onClick={() => close(true)}>
              {t('stalls.close')}
            </Button>
          ) : (
            <HStack gap="space-8">
              <Button
                size="small"
                loading={mend.isPending}
                disabled={preview.data && able === 0}
                onClick={send}
              >
                {t('stalls.do', {
                  repair: texts.stalls.repair[repair].replace(' …', ''),
                  count: able || stallIds.length,
                })}
              </Button>
              <Button size="small" variant="secondary" onClick={() => close(false)}>
                {t('stalls.cancel')}
              </Button>
            </HStack>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

interface WentOutProps {
  value: 'yes' | 'no' | null;
  change: (sent: 'yes' | 'no') => void;
  error: string | undefined;
}

/** Whether the message went out, as the gateway's own list or the youth says. */
function WentOut({ value, change, error }: WentOutProps) {
  const { t } = useTexts();
  return (
    <RadioGroup
      legend={t('stalls.sent')}
      description={t('stalls.sentWhy')}
      size="small"
      value={value}
      error={error}
      onChange={change}
    >
      <Radio value="yes">{t('stalls.sentYes')}</Radio>
      <Radio value="no">{t('stalls.sentNo')}</Radio>
    </RadioGroup>
  );
}

interface ColleagueProps {
  value: string;
  change: (id: string) => void;
  error: string | undefined;
}

function Colleague({ value, change, error }: ColleagueProps) {
  const { t, texts } = useTexts();
  const colleagues = useColleagues(true).data ?? [];
  return (
    <Select
      label={t('stalls.colleague')}
      size="small"
      value={value}
      error={error}
      onChange={({ target }) => change(target.value)}
    >
      <option value="" />
      {colleagues.map(({ id, name, role }) => (
        <option key={`${id} ${role}`} value={id}>
          {name}, {texts.codes.role[role]}
        </option>
      ))}
    </Select>
  );
}

/** What happens to whom, and which are refused and why. */
function Preview({ items }: { items: RepairPreview[] }) {
  const { t, texts } = useTexts();
  const able = items.filter(({ rule }) => rule === null);
  const nameOf = ({ name, cause }: RepairPreview) =>
    [name, cause && texts.stalls.cause[cause]].filter(Boolean).join(', ');
  return (
    <VStack gap="space-8" as="section" aria-label={t('stalls.preview')}>
      <BodyShort weight="semibold">{t('stalls.will', { count: able.length })}</BodyShort>
      <ul className="stall-preview">
        {items.map((item) => (
          <li key={item.stallId} data-refused={item.rule !== null}>
            {nameOf(item)}
            {item.rule && ` – ${t('stalls.wont')}: ${texts.rules[item.rule]}`}
            {!item.rule && item.to && ` → ${item.to}`}
            {!item.rule && item.until && ` (${formatDay(item.until)})`}
          </li>
        ))}
      </ul>
    </VStack>
  );
}

function Results({ results }: { results: RepairResult[] }) {
  const { t, texts } = useTexts();
  return (
    <VStack gap="space-8" role="status">
      <BodyShort weight="semibold">{t('stalls.results')}</BodyShort>
      <ul className="stall-preview">
        {results.map(({ stallId, name, result, rule }) => (
          <li key={stallId} data-refused={result === 'refused'}>
            {name && `${name}: `}
            {texts.stalls.result[result]}
            {rule && `. ${texts.rules[rule]}`}
          </li>
        ))}
      </ul>
    </VStack>
  );
}
