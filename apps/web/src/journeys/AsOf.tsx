import { Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { DateField } from './steps/DateField.tsx';

/** Turns the page back to how the case stood at the end of a day. */
export function AsOf({ on }: { on: string | null }) {
  const { t } = useTexts();
  const { today } = useMe();
  const [, setSearch] = useSearchParams();
  const form = useForm({ defaultValues: { 'as-of': on ?? today } });
  return (
    <VStack as="section" gap="space-12" className="card no-print" aria-labelledby="slik-saken-sto">
      <Heading id="slik-saken-sto" level="2" size="small">
        {t('journey.asOf.title')}
      </Heading>
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) =>
            void form.handleSubmit((values) =>
              setSearch({ on: values['as-of'] }, { preventScrollReset: false }),
            )(event)
          }
        >
          <HStack gap="space-12" align="end">
            <DateField name="as-of" label={t('journey.asOf.label')} />
            <Button type="submit" variant="secondary">
              {t('journey.asOf.show')}
            </Button>
            {on && (
              <Button as={Link} to="?" variant="tertiary">
                {t('journey.asOf.today')}
              </Button>
            )}
          </HStack>
        </form>
      </FormProvider>
    </VStack>
  );
}
