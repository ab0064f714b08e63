import { BodyShort, Button, DatePicker, HStack, Select, useDatepicker, VStack } from '@navikt/ds-react';
import type { Routes } from '@samspor/contracts';
import { mostStops } from '@samspor/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';
import { useColleagues } from '../journeys/journey-api.ts';
import { dateOfDay, dayOfDate } from '../journeys/steps/local-day.ts';
import { useMakeRoute } from './seeking-api.ts';

const sizes = [4, 6, 8, 10, 15, mostStops];

/** Day, colleague and area: the system proposes who is visited, and in which order. */
export function PlanRoute({ waiting, today }: Pick<Routes, 'waiting' | 'today'>) {
  const { t, texts } = useTexts();
  const me = useMe();
  const navigate = useNavigate();
  const make = useMakeRoute();
  const colleagues = useColleagues(true).data ?? [{ id: me.id, name: me.name, role: me.seat.role }];
  const [visitOn, setVisitOn] = useState<string | undefined>(today);
  const [isTried, setIsTried] = useState(false);
  const [chosen, setChosen] = useState({ caseworker: me.id, municipality: '', postalCode: '', most: '8' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: dateOfDay(today),
    fromDate: dateOfDay(today),
    today: dateOfDay(today),
    onDateChange: (date) => {
      setVisitOn(date && dayOfDate(date));
      setKey(crypto.randomUUID());
    },
  });
  const put = (name: keyof typeof chosen, value: string) => {
    setChosen({ ...chosen, [name]: value });
    setKey(crypto.randomUUID());
  };
  const send = () => {
    setIsTried(true);
    if (!visitOn) return;
    const { caseworker, municipality, postalCode, most } = chosen;
    const area = { ...(municipality && { municipality }), ...(postalCode && { postalCode }) };
    make.mutate(
      { visitOn, caseworker, ...area, most: Number(most), key },
      { onSuccess: ({ routeId }) => void navigate(paths.route(routeId)) },
    );
  };
  return (
    <Card id="ny-rute" title={t('seeking.routes.plan')}>
      <form
        noValidate
        aria-labelledby="ny-rute"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <VStack gap="space-16" align="start">
          <BodyShort>{t('seeking.routes.waiting', { count: waiting.all })}</BodyShort>
          <HStack gap="space-16" align="start">
            <DatePicker {...datepickerProps}>
              <DatePicker.Input
                {...inputProps}
                label={t('seeking.routes.day')}
                error={isTried && !visitOn && t('seeking.routes.dayFault')}
              />
            </DatePicker>
            <Select
              label={t('seeking.routes.who')}
              value={chosen.caseworker}
              onChange={({ target }) => put('caseworker', target.value)}
            >
              {colleagues.map(({ id, name, role }) => (
                <option key={`${id} ${role}`} value={id}>
                  {name}, {texts.codes.role[role]}
                </option>
              ))}
            </Select>
          </HStack>
          <HStack gap="space-16" align="start">
            <Select
              label={t('seeking.municipality')}
              value={chosen.municipality}
              onChange={({ target }) => put('municipality', target.value)}
            >
              <option value="">{t('seeking.any')}</option>
              {waiting.municipalities.map(({ id, count }) => (
                <option key={id} value={id}>{`${municipalityName(id)} (${count})`}</option>
              ))}
            </Select>
            <Select
              label={t('seeking.area')}
              value={chosen.postalCode}
              onChange={({ target }) => put('postalCode', target.value)}
            >
              <option value="">{t('seeking.any')}</option>
              {waiting.areas.map(({ id, name, count }) => (
                <option key={id} value={id}>{`${id} ${name ?? ''} (${count})`}</option>
              ))}
            </Select>
            <Select
              label={t('seeking.routes.most')}
              value={chosen.most}
              onChange={({ target }) => put('most', target.value)}
            >
              {sizes.map((size) => (
                <option key={size}>{size}</option>
              ))}
            </Select>
          </HStack>
          {make.isError && <ErrorBox error={make.error} />}
          <Button type="submit" loading={make.isPending}>
            {t('seeking.routes.propose')}
          </Button>
        </VStack>
      </form>
    </Card>
  );
}
