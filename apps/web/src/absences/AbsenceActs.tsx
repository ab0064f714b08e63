import { Button, HStack, VStack } from '@navikt/ds-react';
import type { AbsenceBook, AbsenceView } from '@samspor/contracts';
import { useState } from 'react';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { FieldsForm } from '../app/FieldsForm.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useSayAbsence } from './absences-api.ts';
import { dayFields } from './AbsencesPage.tsx';

/** Changes the days or who stands in, or ends an absence. */
export function AbsenceActs({ one, book }: { one: AbsenceView; book: AbsenceBook }) {
  const { t } = useTexts();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const change = useSayAbsence();
  const end = useSayAbsence();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { absenceId, absence, version, person, from, to, substitute, isNow } = one;
  const settled = (_: unknown, error: Error | null) => {
    if (!error || wasRefused(error)) setKey(crypto.randomUUID());
  };
  const sendEnd = () =>
    end.mutate(
      { path: `/${absenceId}/end`, body: { absence }, key, version },
      { onSuccess: () => announce(t('absences.ended', { name: person.name })), onSettled: settled },
    );
  return (
    <VStack gap="space-8">
      <HStack gap="space-8">
        <Button
          size="small"
          variant={isOpen ? 'tertiary' : 'secondary'}
          aria-expanded={isOpen}
          aria-label={t('absences.changeOf', { name: person.name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('absences.change')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          loading={end.isPending}
          aria-label={t(isNow ? 'absences.backOf' : 'absences.cancelOf', { name: person.name })}
          onClick={sendEnd}
        >
          {t(isNow ? 'absences.back' : 'absences.cancel')}
        </Button>
      </HStack>
      {end.isError && <ErrorBox error={end.error} title={null} retry={sendEnd} />}
      {isOpen && (
        <FieldsForm
          id={`fravaer-${absenceId}-${absence}`}
          title={t('absences.changeOf', { name: person.name })}
          fields={dayFields(t, book)}
          initial={{ from, to, substitute: substitute?.id ?? '' }}
          problem={change.error && problemOf(change.error)}
          isPending={change.isPending}
          send={(body) =>
            change.mutate(
              { path: `/${absenceId}/change`, body: { ...body, absence }, key, version },
              {
                onSuccess: () => {
                  announce(t('absences.saved'));
                  setOpen(false);
                },
                onSettled: settled,
              },
            )
          }
        />
      )}
    </VStack>
  );
}
