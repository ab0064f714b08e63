import { BodyShort, Button, HStack, Link as AkselLink, Select, Table } from '@navikt/ds-react';
import type { CourseView, ParticipantView } from '@samspor/contracts';
import { isInGrid } from '@samspor/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAnnounce } from '../app/Announcer.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useColleagues } from '../journeys/journey-api.ts';
import { useAct, type ActSent } from './courses-api.ts';

/** Everybody in the run: where she stands, her buddy, her primary contact, and what can be done next. */
export function Participants({ run }: { run: CourseView }) {
  const { t } = useTexts();
  if (run.participants.length === 0) return <BodyShort>{t('courses.noParticipants')}</BodyShort>;
  const columns = [t('courses.grid.name'), t('courses.stands'), t('courses.buddy'), t('courses.contact')];
  return (
    <ScrollTable labelledBy="deltakere" columns={[...columns, t('courses.act')]}>
      {run.participants.map((one) => (
        <Row key={one.journeyId} run={run} one={one} />
      ))}
    </ScrollTable>
  );
}

function Row({ run, one }: { run: CourseView; one: ParticipantView }) {
  const { t, texts } = useTexts();
  const announce = useAnnounce();
  const act = useAct(run.runId, run.version);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const colleagues = useColleagues(true).data ?? [];
  const { journeyId, name } = one;
  const send = (sent: ActSent, said: string) =>
    act.mutate(
      { ...sent, key },
      {
        onSuccess: () => announce(`${name}: ${said}`),
        onSettled: () => setKey(crypto.randomUUID()),
      },
    );
  const others = run.participants.filter((other) => isInGrid(other) && other.journeyId !== journeyId);
  const contact = one.primaryContact;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <AkselLink as={Link} to={paths.participant(run.runId, journeyId)}>
          {name}
        </AkselLink>
      </Table.HeaderCell>
      <Table.DataCell>
        {[
          texts.courses.participant[one.state],
          one.answerBy && t('courses.answerBy', { day: formatDay(one.answerBy) }),
          one.leftFor && texts.courses.leftFor[one.leftFor],
          one.next && texts.courses.next[one.next],
        ]
          .filter(Boolean)
          .join(' · ')}
        {one.hindered && <BodyShort size="small">{texts.rules[one.hindered]}</BodyShort>}
        {act.isError && <ErrorBox error={act.error} />}
      </Table.DataCell>
      <Table.DataCell>
        {isInGrid(one) && (
          <Select
            size="small"
            hideLabel
            label={t('courses.buddyOf', { name })}
            value={one.buddy ?? ''}
            onChange={({ target: { value } }) =>
              send(
                { act: 'PairBuddies', fields: { journeyId, ...(value && { buddy: value }) } },
                t('courses.buddy'),
              )
            }
          >
            <option value="">–</option>
            {others.map((other) => (
              <option key={other.journeyId} value={other.journeyId}>
                {other.name}
              </option>
            ))}
          </Select>
        )}
      </Table.DataCell>
      <Table.DataCell>
        <Select
          size="small"
          hideLabel
          label={t('courses.contactOf', { name })}
          value={contact?.id ?? ''}
          onChange={({ target: { value } }) =>
            value &&
            send({ act: 'SetPrimaryContact', fields: { journeyId, contact: value } }, t('courses.contact'))
          }
        >
          <option value="">–</option>
          {[
            ...(contact && !colleagues.some(({ id }) => id === contact.id) ? [contact] : []),
            ...colleagues,
          ].map(({ id, name: called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </Select>
      </Table.DataCell>
      <Table.DataCell>
        <HStack gap="space-8" className="no-print">
          {nextActs(one, run).map(({ text, sent }) => (
            <Button
              key={text}
              size="small"
              variant="secondary"
              loading={act.isPending}
              aria-label={`${texts.courses.acts[text]}: ${name}`}
              onClick={() => send(sent, texts.courses.acts[text])}
            >
              {texts.courses.acts[text]}
            </Button>
          ))}
        </HStack>
      </Table.DataCell>
    </Table.Row>
  );
}

/** What is likeliest to happen next to a participant; the rest stands on her own page. */
function nextActs(
  { state, hindered, started, journeyId }: ParticipantView,
  run: CourseView,
): { text: 'offer' | 'accept' | 'decline' | 'start'; sent: ActSent }[] {
  const isOpen = run.state === 'planned' || run.state === 'running';
  const answered = (answer: 'accepted' | 'declined'): ActSent => ({
    act: 'AnswerSeat',
    fields: { journeyId, answer, channel: 'phone' },
  });
  if (state === 'offered')
    return [
      { text: 'accept', sent: answered('accepted') },
      { text: 'decline', sent: answered('declined') },
    ];
  if (state === 'accepted' && !started && hindered)
    return [{ text: 'start', sent: { act: 'StartParticipant', fields: { journeyId } } }];
  if (isOpen && ['invited', 'declined', 'lapsed', 'left', 'released'].includes(state))
    return [{ text: 'offer', sent: { act: 'OfferSeat', fields: { journeyId } } }];
  return [];
}
