import { Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { problemOf, problemText } from '../api/api-error.ts';
import { useAnnounce } from '../app/Announcer.tsx';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useTakeStep } from './journey-api.ts';

interface TakeYouthProps {
  journeyId: string;
  /** The version the person sees. */
  version: number;
  name: string;
  /** After she has become the contact person; the button is gone then, and focus with it. */
  done?: () => void;
}

/** One click makes who presses it the contact person of somebody who has none. */
export function TakeYouth({ journeyId, version, name, done }: TakeYouthProps) {
  const { t, texts } = useTexts();
  const me = useMe();
  const announce = useAnnounce();
  const take = useTakeStep(journeyId, 'AssignCaseworker');
  const [key] = useState(() => crypto.randomUUID());
  const send = () =>
    take.mutate(
      { body: { caseworker: me.id, on: me.today }, key, version },
      {
        onSuccess: () => {
          announce(t('journey.taken', { name }));
          done?.();
        },
      },
    );
  return (
    <>
      <Button
        className="no-print"
        size="xsmall"
        variant="secondary"
        loading={take.isPending}
        onClick={send}
        aria-label={t('journey.takeOf', { name })}
      >
        {t('journey.take')}
      </Button>
      {take.isError && (
        <InlineMessage status="warning" size="small" role="alert">
          {problemText(problemOf(take.error), texts.rules)}
        </InlineMessage>
      )}
    </>
  );
}
