import { BodyLong, Button, Dialog, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useMe } from '../../app/me-api.ts';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useJourneyContext } from '../journey-context.ts';
import { rolesText } from '../roles-text.ts';
import { emptyValues, type StepValues } from './step-body.ts';
import { StepForm } from './StepForm.tsx';

/** A step's form at the side of the youth's page, or why the step cannot be taken from here. */
export function StepDialog({ step }: { step: StepType }) {
  const { t, texts } = useTexts();
  const { journey, returnTo } = useJourneyContext();
  const { today } = useMe();
  const navigate = useNavigate();
  const [lawful] = useState(() => journey.nextSteps.find((next) => next.step === step));
  const [untouched] = useState(() => emptyValues(step, today));
  const form = useForm<StepValues>({ defaultValues: untouched, shouldFocusError: false });
  const [leaving, setLeaving] = useState(false);
  const close = () =>
    void navigate(paths.journey(journey.journeyId), { replace: true, preventScrollReset: true });
  // Asked of the form itself when it matters: what was typed a moment ago counts.
  const hasDraft = () => Object.entries(form.getValues()).some(([name, value]) => value !== untouched[name]);
  const mayTake = lawful?.mine && !journey.asOf;
  return (
    <Dialog open onOpenChange={(open) => !open && (hasDraft() ? setLeaving(true) : close())}>
      <Dialog.Popup
        position="right"
        width="large"
        closeOnOutsideClick={false}
        returnFocusTo={returnTo}
        className="step"
      >
        <Dialog.Header>
          <Dialog.Title>{texts.steps[step].name}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <VStack gap="space-16">
            {leaving && <Leaving discard={close} keep={() => setLeaving(false)} />}
            {mayTake ? (
              <>
                <BodyLong>{texts.steps[step].intro}</BodyLong>
                <StepForm step={step} form={form} close={close} />
              </>
            ) : (
              <>
                <LocalAlert status="warning">
                  <LocalAlert.Header>
                    <LocalAlert.Title as="h2">
                      {t(lawful ? 'journey.form.notYours' : 'journey.form.notLawful')}
                    </LocalAlert.Title>
                  </LocalAlert.Header>
                  <LocalAlert.Content>
                    {lawful
                      ? t('journey.next.who', { roles: rolesText(lawful.who, texts) })
                      : texts.rules['not-now']}
                  </LocalAlert.Content>
                </LocalAlert>
                <HStack>
                  <Button onClick={close}>{t('journey.form.back')}</Button>
                </HStack>
              </>
            )}
          </VStack>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}

/** Nothing that was written is thrown away by a slip of the hand. */
function Leaving({ discard, keep }: { discard: () => void; keep: () => void }) {
  const { t } = useTexts();
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('journey.form.discard')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <HStack gap="space-8">
          <Button size="small" onClick={keep} autoFocus>
            {t('journey.form.keep')}
          </Button>
          <Button size="small" variant="secondary" onClick={discard}>
            {t('journey.form.discardAct')}
          </Button>
        </HStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
