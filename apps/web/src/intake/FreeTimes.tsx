import { BodyShort, Button, Heading, HStack, LocalAlert, Select, VStack } from '@navikt/ds-react';
import type { IntakeView } from '@samspor/contracts';
import { isoWeekday } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useBook } from './intake-api.ts';
import { useWeekday } from './useWeekday.ts';

type Slot = IntakeView['free'][number];

interface FreeTimesProps {
  view: IntakeView;
  /** The youth whose time is to be booked or moved; empty while nobody is chosen. */
  chosen: string;
  choose: (journeyId: string) => void;
}

/** Free times of the next days; a time is booked for whoever is chosen, with one press. */
export function FreeTimes({ view, chosen, choose }: FreeTimesProps) {
  const { t } = useTexts();
  const book = useBook();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isTried, setIsTried] = useState(false);
  const [done, setDone] = useState<(Slot & { name: string }) | null>(null);
  const options = useOptions(view);
  const known = options.find(({ id }) => id === chosen);
  const days = Map.groupBy(view.free, ({ day }) => day);
  const take = (slot: Slot) => {
    setIsTried(true);
    setDone(null);
    if (!known) return document.getElementById('hvem')?.focus();
    const { day, time } = slot;
    book.mutate(
      { journeyId: chosen, day, time, key },
      {
        onSuccess: () => {
          setDone({ ...slot, name: known.name });
          setIsTried(false);
          choose('');
        },
        onSettled: () => setKey(crypto.randomUUID()), // another time, or another try, is another deed
      },
    );
  };
  return (
    <Card id="ledige" title={t('intake.free.title')}>
      <VStack gap="space-16">
        {options.length === 0 ? (
          <BodyShort>{t('intake.free.nobody')}</BodyShort>
        ) : (
          <Select
            id="hvem"
            label={t('intake.free.who')}
            description={t('intake.free.whoWhy')}
            value={known ? chosen : ''}
            error={isTried && !known && t('intake.free.choose')}
            onChange={({ target }) => {
              choose(target.value);
              setDone(null);
            }}
          >
            <option value="">{t('app.choose')}</option>
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </Select>
        )}
        <div role="status">
          {done && (
            <BodyShort>
              {t('intake.free.booked', { name: done.name, date: formatDay(done.day), time: done.time })}
            </BodyShort>
          )}
        </div>
        {book.isError && <Refusal error={book.error} />}
        {view.free.length === 0 && <BodyShort>{t('intake.free.none')}</BodyShort>}
        {[...days].map(([day, slots]) => (
          <DaySlots key={day} slots={slots} take={take} isPending={book.isPending} />
        ))}
      </VStack>
    </Card>
  );
}

/** Those who wait for a time, and those who have one that can be moved. */
function useOptions({ waiting, talks }: IntakeView): { id: string; name: string; text: string }[] {
  const { t } = useTexts();
  return [
    ...waiting.map(({ journeyId: id, name, dueOn }) => ({
      ...{ id, name },
      text: t('intake.free.waiting', { name, date: formatDay(dueOn) }),
    })),
    ...talks
      .filter(({ state }) => state === 'booked')
      .map(({ journeyId: id, name, day, time }) => ({
        ...{ id, name },
        text: t('intake.free.moving', { name, date: formatDay(day), time }),
      })),
  ];
}

function DaySlots({
  slots,
  take,
  isPending,
}: {
  slots: Slot[];
  take: (slot: Slot) => void;
  isPending: boolean;
}) {
  const { t } = useTexts();
  const weekday = useWeekday();
  const [first] = slots;
  if (!first) return null;
  const day = weekday(isoWeekday(first.day));
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {`${day.charAt(0).toUpperCase()}${day.slice(1)} ${formatDay(first.day)}, ${first.person}`}
      </Heading>
      <HStack gap="space-8">
        {slots.map((slot) => (
          <Button
            key={slot.time}
            type="button"
            size="small"
            variant="secondary"
            disabled={isPending}
            aria-label={t('intake.free.book', { day, date: formatDay(slot.day), time: slot.time })}
            onClick={() => take(slot)}
          >
            {slot.time}
          </Button>
        ))}
      </HStack>
    </VStack>
  );
}

/** Why the time was not booked; where somebody was first, which ones are free. */
function Refusal({ error }: { error: Error }) {
  const { t, texts } = useTexts();
  const { free, rule } = problemOf(error);
  if (rule !== 'slot-taken' || !free) return <ErrorBox error={error} title={t('intake.free.failed')} />;
  const times = free.map(({ day, time }) => `${formatDay(day)} ${time}`).join(', ');
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">{t('intake.free.failed')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {texts.rules['slot-taken']} {free.length > 0 && t('intake.free.others', { times })}
      </LocalAlert.Content>
    </LocalAlert>
  );
}
