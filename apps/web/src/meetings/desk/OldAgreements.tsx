import { BodyShort, Button, Heading, HStack, InlineMessage, TextField, VStack } from '@navikt/ds-react';
import type { DeskAgreement, DeskView } from '@samspor/contracts';
import { useState } from 'react';
import { problemOf, problemText } from '../../api/api-error.ts';
import { useMe } from '../../app/me-api.ts';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useSettle } from './desk-api.ts';
import { withoutNames } from './desk-values.ts';

/** What earlier meetings agreed on and nobody has done: asked after first, until it is done or dropped. */
export function OldAgreements({ desk, isHidden }: { desk: DeskView; isHidden: boolean }) {
  const { t } = useTexts();
  if (desk.agreements.length === 0) return null;
  return (
    <section className="card" aria-labelledby="gamle-avtaler">
      <VStack gap="space-8">
        <Heading id="gamle-avtaler" level="2" size="small">
          {t('desk.oldAgreements')}
        </Heading>
        <ul className="plain-list">
          {desk.agreements.map((one) => (
            <li key={`${one.journeyId}${one.agreement.agreement}`}>
              <OldAgreement one={one} leads={desk.leads} isHidden={isHidden} />
            </li>
          ))}
        </ul>
      </VStack>
    </section>
  );
}

function OldAgreement({
  one: { journeyId, version, name, agreement },
  leads,
  isHidden,
}: {
  one: DeskAgreement;
  leads: boolean;
  isHidden: boolean;
}) {
  const { t, texts } = useTexts();
  const { today: on } = useMe();
  const settle = useSettle();
  const [reason, setReason] = useState<string | null>(null);
  const what =
    (isHidden ? withoutNames(agreement.what, name) : agreement.what) ?? texts.codes.work[agreement.kind];
  const isOpen = agreement.state === 'open';
  const settleAs = (step: 'CompleteAgreement' | 'DropAgreement', more: object = {}) =>
    settle.mutate({ journeyId, version, step, body: { agreement: agreement.agreement, on, ...more } });
  return (
    <VStack gap="space-4">
      <HStack gap="space-12" align="center" justify="space-between">
        <BodyShort>
          {isHidden ? '' : `${name}: `}
          {what} · {agreement.agency.name} · {t('desk.due', { date: formatDay(agreement.dueOn) })}
          {isOpen ? '' : ` · ${texts.desk.agreementState[agreement.state]}`}
        </BodyShort>
        {leads && isOpen && (
          <HStack gap="space-8">
            <Button
              size="small"
              variant="secondary"
              aria-label={`${t('desk.done')}: ${what}`}
              loading={settle.isPending}
              onClick={() => settleAs('CompleteAgreement')}
            >
              {t('desk.done')}
            </Button>
            <Button
              size="small"
              variant="tertiary"
              aria-label={`${t('desk.drop')}: ${what}`}
              onClick={() => setReason('')}
            >
              {t('desk.drop')}
            </Button>
          </HStack>
        )}
      </HStack>
      {reason !== null && isOpen && (
        <HStack gap="space-8" align="end">
          <TextField
            autoFocus
            label={t('desk.dropWhy')}
            size="small"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button
            size="small"
            disabled={!reason.trim()}
            onClick={() => settleAs('DropAgreement', { reason })}
          >
            {t('desk.dropSend')}
          </Button>
        </HStack>
      )}
      {settle.error && (
        <InlineMessage status="warning" role="alert">
          {problemText(problemOf(settle.error), texts.rules)}
        </InlineMessage>
      )}
    </VStack>
  );
}
