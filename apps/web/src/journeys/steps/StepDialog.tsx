import { BodyLong, Button, Dialog, HStack, InlineMessage, LocalAlert, VStack } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useMe } from '../../app/me-api.ts';
import { paths } from '../../app/paths.ts';
import { SessionNoticeInDialog } from '../../app/SessionNotice.tsx';
import { useTexts } from '../../i18n/i18n.ts';
import type { CameFrom } from '../../meetings/came-from.ts';
import { type FromPage, useJourneyContext } from '../journey-context.ts';
import { WaitsFor } from '../WaitsFor.tsx';
import { whoseLine } from '../whose.ts';
import { givenMeeting, type GivenMeeting } from './given-meeting.ts';
import type { StepValues } from './step-body.ts';
import { StepForm } from './StepForm.tsx';
import { StepSubject } from './StepSubject.tsx';
import { useDraft } from './useDraft.ts';

/** A step's form at the side of the youth's page, or why the step cannot be taken from here. */
export function StepDialog({ step }: { step: StepType }) {
  const { t, texts } = useTexts();
  const { journey, returnTo } = useJourneyContext();
  const navigate = useNavigate();
  const [lawful] = useState(() => journey.nextSteps.find((next) => next.step === step));
  const { today } = useMe();
  const [search] = useSearchParams();
  const openedFrom = search.get('mote');
  const [meeting] = useState(() => givenMeeting(step, journey, openedFrom, today));
  const draft = useDraft(step, given());
  const fromPage = (useLocation().state as FromPage | null)?.fromPage;
  const [leaving, setLeaving] = useState(false);
  /** What the form begins with: the meeting it is opened for, the message, or the task. */
  function given(): StepValues {
    const message = search.get('melding');
    const isAsked = step === 'SettleMessage' && journey.messages.some((one) => one.message === message);
    const matter = step === 'SnoozeMatter' && search.get('oppgave');
    return {
      ...(meeting && valuesOf(meeting, today)),
      ...(isAsked && message && { message }),
      ...(matter && Object.hasOwn(texts.codes.work, matter) && { matter }),
    };
  }
  // The form leaves no trace in the history: back is back to where one was before the youth.
  const close = (saved = false) => {
    draft.drop();
    const state: CameFrom = { journeyId: journey.journeyId, saved };
    if (openedFrom) void navigate(paths.meeting(openedFrom), { replace: true, state });
    else if (fromPage) void navigate(-1);
    else void navigate(paths.journey(journey.journeyId), { replace: true, preventScrollReset: true });
  };
  const mayTake = lawful?.mine && !journey.asOf;
  return (
    <Dialog open onOpenChange={(open) => !open && (draft.isWritten() ? setLeaving(true) : close())}>
      <Dialog.Popup
        position="right"
        width="large"
        closeOnOutsideClick={false}
        returnFocusTo={returnTo}
        className="step"
      >
        <Dialog.Header>
          <Dialog.Title>
            {texts.steps[step].name}
            <span className="whose">
              {journey.person.name}, {whoseLine(journey.person, t)}
            </span>
          </Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <VStack gap="space-16">
            <SessionNoticeInDialog />
            {leaving && <Leaving discard={() => close()} keep={() => setLeaving(false)} />}
            {mayTake ? (
              <>
                <BodyLong>{texts.steps[step].intro}</BodyLong>
                <StepSubject step={step} meeting={meeting} />
                {draft.restored && <InlineMessage status="info">{t('journey.form.restored')}</InlineMessage>}
                <StepForm step={step} draft={draft} given={meeting ? ['meeting'] : []} close={close} />
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
                    {lawful ? <WaitsFor step={lawful} journey={journey} /> : texts.rules['not-now']}
                  </LocalAlert.Content>
                </LocalAlert>
                <HStack>
                  <Button onClick={() => close()}>{t('journey.form.back')}</Button>
                </HStack>
              </>
            )}
          </VStack>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}

/** A decision that is recorded after its meeting happened on the day of the meeting. */
const valuesOf = ({ meetingId, meetsOn }: GivenMeeting, today: string): StepValues => ({
  meeting: meetingId,
  on: meetsOn && meetsOn < today ? meetsOn : today,
});

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
