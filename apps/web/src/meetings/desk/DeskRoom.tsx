import { BodyShort, Button, HStack, InlineMessage, ReadMore, Select, VStack } from '@navikt/ds-react';
import type { DeskSeat, DeskView } from '@samspor/contracts';
import { attendances, type Attendance } from '@samspor/domain';
import { useState } from 'react';
import { useTexts } from '../../i18n/i18n.ts';
import { useDeskCommand } from './desk-api.ts';

/** Who is in the room, whether that is enough, and who else is asked in. */
export function DeskRoom({ desk }: { desk: DeskView }) {
  const { t, texts } = useTexts();
  const send = useDeskCommand(desk.meetingId);
  const [agency, setAgency] = useState('');
  const [person, setPerson] = useState('');
  const { seats, quorum, leads, version, state, agencies } = desk;
  const may = leads && state !== 'closed';
  const people = agencies.find(({ id }) => id === agency)?.people ?? [];
  const invite = () => {
    const body = { agency, ...(person && { person }) };
    send.mutate({ command: 'InviteGuest', body, version }, { onSuccess: () => setAgency('') });
  };
  const record = ({ agency: of, person: who }: DeskSeat, attendance: Attendance) =>
    send.mutate({
      command: 'RecordAttendance',
      body: { agency: of.id, ...(who && { person: who.id }), attendance },
      version,
    });
  return (
    <section className="card" aria-label={t('desk.present')}>
      <ReadMore header={`${t('desk.present')}: ${t('desk.presentCount', quorum)}`} size="small">
        <VStack gap="space-12">
          <ul className="plain-list desk-seats">
            {seats.map((seat) => (
              <li key={`${seat.agency.id}|${seat.person?.id}`}>
                <HStack gap="space-12" align="center" justify="space-between">
                  <div>
                    <BodyShort size="small" weight="semibold">
                      {nameOf(seat)}
                    </BodyShort>
                    <BodyShort size="small" textColor="subtle">
                      {[
                        seat.person && seat.agency.name,
                        seat.role && texts.codes.role[seat.role],
                        texts.desk.as[seat.as],
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </BodyShort>
                  </div>
                  {may ? (
                    <HStack
                      gap="space-4"
                      role="group"
                      aria-label={t('desk.attendanceOf', { name: nameOf(seat) })}
                    >
                      {attendances.map((attendance) => (
                        <Button
                          key={attendance}
                          size="small"
                          variant={seat.attendance === attendance ? 'primary' : 'secondary'}
                          aria-pressed={seat.attendance === attendance}
                          disabled={send.isPending}
                          onClick={() => record(seat, attendance)}
                        >
                          {texts.desk.attendance[attendance]}
                        </Button>
                      ))}
                    </HStack>
                  ) : (
                    <BodyShort size="small">
                      {seat.attendance ? texts.desk.attendance[seat.attendance] : '–'}
                    </BodyShort>
                  )}
                </HStack>
              </li>
            ))}
          </ul>
          {may && (
            <HStack gap="space-8" align="end">
              <Select
                label={t('desk.guestAgency')}
                size="small"
                value={agency}
                onChange={(event) => {
                  setAgency(event.target.value);
                  setPerson('');
                }}
              >
                <option value="">{t('desk.choose')}</option>
                {agencies.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
              <Select
                label={t('desk.guestPerson')}
                size="small"
                value={person}
                onChange={(event) => setPerson(event.target.value)}
              >
                <option value="">{t('desk.nobody')}</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
              <Button size="small" variant="secondary" disabled={!agency} onClick={invite}>
                {t('desk.guest')}
              </Button>
            </HStack>
          )}
        </VStack>
      </ReadMore>
      {quorum.present < quorum.needed && state !== 'closed' && (
        <InlineMessage status="warning" size="small">
          {t('desk.noQuorum')}
        </InlineMessage>
      )}
    </section>
  );
}

const nameOf = ({ person, agency }: DeskSeat): string => person?.name ?? agency.name;
