import { BodyShort, Button, HStack, Select, VStack } from '@navikt/ds-react';
import type { IntakeView } from '@samspor/contracts';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useCover } from './intake-api.ts';

/** Somebody is ill: who stands in on one day. Talks of that day stand. */
export function CoverCard({ view: { duties, people } }: { view: IntakeView }) {
  const { t } = useTexts();
  const cover = useCover();
  const [day, setDay] = useState(duties[0]?.day ?? '');
  const [person, setPerson] = useState(people[0]?.id ?? '');
  const name = people.find(({ id }) => id === person)?.name ?? '';
  return (
    <Card id="vikar" title={t('intake.cover.title')}>
      <form
        noValidate
        aria-labelledby="vikar"
        onSubmit={(event) => {
          event.preventDefault();
          cover.mutate({ day, person, key: crypto.randomUUID() });
        }}
      >
        <VStack gap="space-12" align="start">
          <HStack gap="space-12" align="end">
            <Select label={t('intake.cover.day')} value={day} onChange={({ target }) => setDay(target.value)}>
              {duties.map((duty) => (
                <option key={duty.day} value={duty.day}>
                  {`${formatDay(duty.day)}, ${duty.person.name}`}
                </option>
              ))}
            </Select>
            <Select
              label={t('intake.cover.person')}
              value={person}
              onChange={({ target }) => setPerson(target.value)}
            >
              {people.map(({ id, name: known }) => (
                <option key={id} value={id}>
                  {known}
                </option>
              ))}
            </Select>
          </HStack>
          <div role="status">
            {cover.isSuccess && (
              <BodyShort>{t('intake.cover.saved', { name, date: formatDay(day) })}</BodyShort>
            )}
          </div>
          {cover.isError && <ErrorBox error={cover.error} title={t('intake.cover.failed')} />}
          <Button type="submit" size="small" variant="secondary" loading={cover.isPending}>
            {t('intake.cover.save')}
          </Button>
        </VStack>
      </form>
    </Card>
  );
}
