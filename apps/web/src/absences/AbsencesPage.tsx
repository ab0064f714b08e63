import { BodyLong, BodyShort, Heading, Tag, VStack } from '@navikt/ds-react';
import type { AbsenceBook, AbsenceView } from '@samspor/contracts';
import { useState } from 'react';
import { problemOf, wasRefused } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { Card } from '../app/Card.tsx';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { AbsenceActs } from './AbsenceActs.tsx';
import { useAbsences, useSayAbsence } from './absences-api.ts';
import './absences.css';

/** Who is away in one's own agency, and who stands in; says when one is away oneself. */
export function AbsencesPage() {
  return can(useMe(), 'journeys') ? <Book /> : <NoAccess />;
}

function Book() {
  const { t } = useTexts();
  const { seat } = useMe();
  const book = useAbsences();
  usePageTitle(t('absences.title'));
  if (book.isPending) return <PageLoading />;
  const reread = () => void book.refetch();
  if (!book.data) return <PageError error={book.error} retry={reread} />;
  const { absences } = book.data;
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('absences.title')}
        </Heading>
        <BodyLong>{t('absences.intro', { agency: seat.agencyName })}</BodyLong>
      </div>
      {book.isError && <StaleNote since={book.dataUpdatedAt} retry={reread} />}
      <Card id="nytt-fravaer" title={t('absences.new')}>
        <Plan book={book.data} />
      </Card>
      <Card id="fravaer" title={t('absences.list')}>
        {absences.length === 0 && <BodyLong>{t('absences.none')}</BodyLong>}
        <ul className="absences">
          {absences.map((one) => (
            <li key={`${one.absenceId} ${one.absence}`}>
              <Line one={one} />
              {one.mayChange && <AbsenceActs one={one} book={book.data} />}
            </li>
          ))}
        </ul>
      </Card>
    </VStack>
  );
}

function Line({ one: { person, from, to, substitute, uncovered, youths, isNow } }: { one: AbsenceView }) {
  const { t } = useTexts();
  return (
    <div>
      <BodyShort weight="semibold">
        {person.name}{' '}
        <Tag size="xsmall" variant="moderate" data-color={isNow ? 'accent' : 'neutral'}>
          {t(isNow ? 'absences.now' : 'absences.ahead')}
        </Tag>
      </BodyShort>
      <BodyShort size="small">{t('absences.days', { from: formatDay(from), to: formatDay(to) })}</BodyShort>
      <BodyShort size="small">
        {substitute ? t('absences.standsIn', { name: substitute.name }) : t('absences.nobody')}
      </BodyShort>
      {uncovered && (
        <BodyShort size="small" className="late">
          {t(uncovered === 'away' ? 'absences.awayToo' : 'absences.uncovered', { count: youths ?? 0 })}
        </BodyShort>
      )}
    </div>
  );
}

function Plan({ book }: { book: AbsenceBook }) {
  const { t } = useTexts();
  const me = useMe();
  const announce = useAnnounce();
  const say = useSayAbsence();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const mayForOthers = book.people.length > 1;
  const who: AskedField = {
    name: 'person',
    label: t('absences.who'),
    kind: 'choice',
    needed: true,
    options: book.people,
  };
  const fields = [...(mayForOthers ? [who] : []), ...dayFields(t, book)];
  return (
    <FieldsForm
      key={say.isSuccess ? key : 'form'}
      id="fravaer-nytt"
      title={t('absences.new')}
      fields={fields}
      initial={{ ...(mayForOthers && { person: me.id }), from: me.today }}
      problem={say.error && problemOf(say.error)}
      isPending={say.isPending}
      send={(body) =>
        say.mutate(
          { path: '', body, key },
          {
            onSuccess: () => announce(t('absences.saved')),
            onSettled: (_, error) => {
              if (!error || wasRefused(error)) setKey(crypto.randomUUID());
            },
          },
        )
      }
    />
  );
}

/** First and last day, and who stands in. */
export const dayFields = (
  t: ReturnType<typeof useTexts>['t'],
  { substitutes }: Pick<AbsenceBook, 'substitutes'>,
): AskedField[] => [
  { name: 'from', label: t('absences.from'), kind: 'day', needed: true },
  { name: 'to', label: t('absences.to'), kind: 'day', needed: true },
  {
    ...{ name: 'substitute', label: t('absences.substitute'), why: t('absences.substituteWhy') },
    ...{ kind: 'choice', needed: false, options: substitutes },
  },
];
