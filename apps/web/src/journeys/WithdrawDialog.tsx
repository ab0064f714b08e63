import { BodyLong, BodyShort, Button, Dialog, HStack, Textarea, VStack } from '@navikt/ds-react';
import type { TimelineEntry } from '@samspor/contracts';
import { useState } from 'react';
import { useMe } from '../app/me-api.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useTakeStep } from './journey-api.ts';
import type { JourneyContext } from './journey-context.ts';
import { StepRefusal } from './steps/StepRefusal.tsx';

interface WithdrawDialogProps {
  context: JourneyContext;
  entry: TimelineEntry;
  close: () => void;
}

/** Strikes out an entry of the timeline, with the reason. */
export function WithdrawDialog({ context, entry, close }: WithdrawDialogProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { journeyId, version } = context.journey;
  const take = useTakeStep(journeyId, 'WithdrawEntry');
  const [key] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { intro, fields } = texts.steps.WithdrawEntry;
  const send = () => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const body = { on: today, version: entry.version, reason: reason.trim() };
    take.mutate(
      { body, key, version },
      {
        onSuccess: (recorded) => {
          context.done({ step: 'WithdrawEntry', on: today, recorded });
          close();
        },
      },
    );
  };
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <Dialog.Popup
        position="right"
        width="large"
        closeOnOutsideClick={false}
        returnFocusTo={context.returnTo}
        className="step"
      >
        <Dialog.Header>
          <Dialog.Title>
            {t('journey.timeline.correctTitle', {
              event: texts.codes.event[entry.type],
              date: formatDay(entry.on),
            })}
          </Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              send();
            }}
          >
            <VStack gap="space-20">
              <BodyLong>{intro}</BodyLong>
              {Object.entries(entry.texts).map(([field, text]) => (
                <BodyShort key={field} className="written">
                  {text}
                </BodyShort>
              ))}
              <Textarea
                label={fields.reason.label}
                description={fields.reason.why}
                value={reason}
                maxLength={4000}
                minRows={3}
                error={isMissing && t('journey.timeline.reasonMissing')}
                onChange={(event) => setReason(event.target.value)}
              />
              {take.isError && <StepRefusal error={take.error} />}
              <HStack gap="space-12">
                <Button type="submit" loading={take.isPending}>
                  {t('journey.timeline.correctAct')}
                </Button>
                <Button type="button" variant="tertiary" onClick={close}>
                  {t('app.cancel')}
                </Button>
              </HStack>
            </VStack>
          </form>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}
