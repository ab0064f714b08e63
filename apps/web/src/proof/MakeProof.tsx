import { Button, DatePicker, HStack, Select, useDatepicker, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import { dateOfDay, dayOfDate } from '../journeys/steps/local-day.ts';
import { useMakeProof } from './proof-api.ts';

/** School year and day of a new proof; today when nothing else is chosen. */
export function MakeProof({ schoolYears, today }: { schoolYears: readonly string[]; today: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const make = useMakeProof();
  const [schoolYear, setSchoolYear] = useState(schoolYears[0] ?? '');
  const [asOf, setAsOf] = useState<string | undefined>(today);
  const [isFaulty, setIsFaulty] = useState(false);
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: dateOfDay(today),
    toDate: dateOfDay(today),
    today: dateOfDay(today),
    onDateChange: (date) => setAsOf(date && dayOfDate(date)),
  });
  const isKnown = asOf !== undefined && asOf >= `${schoolYear.slice(0, 4)}-08-01`;
  const send = () => {
    setIsFaulty(!isKnown);
    if (!isKnown) return;
    const wanted = { schoolYear, asOf, key: crypto.randomUUID() };
    make.mutate(wanted, { onSuccess: ({ proofId }) => void navigate(paths.proof(proofId)) });
  };
  return (
    <Card id="lag-bevis" title={t('proof.make')}>
      <form
        noValidate
        aria-labelledby="lag-bevis"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <VStack gap="space-16" align="start">
          <HStack gap="space-16" align="start">
            <Select
              label={t('proof.schoolYear')}
              value={schoolYear}
              onChange={(event) => setSchoolYear(event.target.value)}
            >
              {schoolYears.map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
            <DatePicker {...datepickerProps}>
              <DatePicker.Input
                {...inputProps}
                label={t('proof.asOf')}
                error={isFaulty && !isKnown && t('proof.asOfFault')}
              />
            </DatePicker>
          </HStack>
          {make.isError && <ErrorBox error={make.error} />}
          <Button type="submit" loading={make.isPending}>
            {t('proof.compute')}
          </Button>
        </VStack>
      </form>
    </Card>
  );
}
