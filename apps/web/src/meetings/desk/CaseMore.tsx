import { ActionMenu, Button, HStack, InlineMessage, Select, Textarea, VStack } from '@navikt/ds-react';
import type { DeskView } from '@samspor/contracts';
import type { DeskCommand } from '@samspor/domain';
import { useState } from 'react';
import { problemOf, problemText } from '../../api/api-error.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useDeskCommand } from './desk-api.ts';
import { isWaiting, type OpenCase } from './desk-order.ts';

type Act = 'postpone' | 'withdraw' | 'anonymise' | 'makeUrgent' | 'impartial';

/** What else may become of a case than a decision, and who warns of partiality. */
export function CaseMore({ desk, item }: { desk: DeskView; item: OpenCase }) {
  const { t, texts } = useTexts();
  const [act, setAct] = useState<Act | null>(null);
  const [text, setText] = useState('');
  const [seat, setSeat] = useState('');
  const [leaves, setLeaves] = useState('yes');
  const send = useDeskCommand(desk.meetingId);
  if (desk.state === 'closed') return null;
  const waits = isWaiting(item) || item.decision?.outcome === 'postponed';
  const acts: Act[] = [
    ...(waits ? (['postpone', 'withdraw', 'anonymise'] as const) : []),
    ...(waits && !item.urgent ? (['makeUrgent'] as const) : []),
    'impartial',
  ];
  const seats = desk.seats.map(({ agency, person }) => ({
    value: `${agency.id}|${person?.id ?? ''}`,
    name: `${person?.name ?? agency.name}, ${agency.name}`,
  }));
  const record = () => {
    if (!act) return;
    const done = () => {
      setAct(null);
      setText('');
    };
    send.mutate({ ...commandOf(act), version: desk.version }, { onSuccess: done });
  };
  return (
    <VStack gap="space-12">
      <ActionMenu>
        <ActionMenu.Trigger>
          <Button size="small" variant="tertiary">
            {t('desk.more')}
          </Button>
        </ActionMenu.Trigger>
        <ActionMenu.Content>
          {acts.map((one) => (
            <ActionMenu.Item key={one} onSelect={() => setAct(one)}>
              {t(`desk.${one}`)}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Content>
      </ActionMenu>
      {act && (
        <VStack gap="space-8" role="group" aria-label={t(`desk.${act}`)}>
          {act === 'impartial' && (
            <>
              <Select
                label={t('desk.impartialWho')}
                size="small"
                value={seat}
                onChange={(event) => setSeat(event.target.value)}
              >
                <option value="">{t('desk.choose')}</option>
                {seats.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </Select>
              <Select
                label={t('desk.impartial')}
                hideLabel
                size="small"
                value={leaves}
                onChange={(event) => setLeaves(event.target.value)}
              >
                <option value="yes">{t('desk.impartialLeaves')}</option>
                <option value="no">{t('desk.impartialStays')}</option>
              </Select>
            </>
          )}
          <Textarea
            autoFocus
            label={t(why[act])}
            size="small"
            minRows={2}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {send.error && (
            <InlineMessage status="warning" role="alert">
              {problemText(problemOf(send.error), texts.rules)}
            </InlineMessage>
          )}
          <HStack gap="space-8">
            <Button
              size="small"
              loading={send.isPending}
              disabled={(act !== 'withdraw' && !text.trim()) || (act === 'impartial' && !seat)}
              onClick={record}
            >
              {t('desk.send')}
            </Button>
            <Button size="small" variant="tertiary" onClick={() => setAct(null)}>
              {t('desk.cancel')}
            </Button>
          </HStack>
        </VStack>
      )}
    </VStack>
  );

  function commandOf(one: Act): { command: DeskCommand['type']; body: object } {
    const { journeyId, facts } = item;
    const at = { journeyId, shown: facts.version };
    const [agency = '', person = ''] = seat.split('|');
    switch (one) {
      case 'postpone':
        return { command: 'PostponeItem', body: { ...at, reason: text } };
      case 'withdraw':
        return {
          command: 'WithdrawItem',
          body: { ...at, cause: 'consent', ...(text.trim() && { note: text }) },
        };
      case 'anonymise':
        return { command: 'AnonymiseItem', body: { ...at, theme: text } };
      case 'makeUrgent':
        return { command: 'PlaceItem', body: { journeyId, urgent: true, reason: text } };
      case 'impartial':
        return {
          command: 'DeclareImpartiality',
          body: { journeyId, agency, ...(person && { person }), leaves: leaves === 'yes', reason: text },
        };
    }
  }
}

const why = {
  postpone: 'desk.postponeWhy',
  withdraw: 'desk.withdrawWhy',
  anonymise: 'desk.anonymiseWhy',
  makeUrgent: 'desk.urgentWhy',
  impartial: 'desk.impartialWhy',
} as const satisfies Record<Act, string>;
