import { BodyShort, Button } from '@navikt/ds-react';
import type { WellbeingDeed } from '@samspor/domain';
import { problemOf, problemText } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useWellbeingDeed } from './wellbeing-api.ts';

interface PressButtonProps {
  child: { journeyId: string; version: number };
  deed: WellbeingDeed;
  body: Record<string, unknown>;
  text: string;
  /** What it does, in full, for those who listen. */
  label: string;
  done: (text: string) => void;
}

/** Does something with one press, today. */
export function PressButton({
  child: { journeyId, version },
  deed,
  body,
  text,
  label,
  done,
}: PressButtonProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const act = useWellbeingDeed();
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={label}
        loading={act.isPending}
        onClick={() =>
          act.mutate(
            { journeyId, deed, body: { ...body, on: today }, key: crypto.randomUUID(), version },
            { onSuccess: () => done(t('wellbeing.done', { title: label })) },
          )
        }
      >
        {text}
      </Button>
      {act.error && (
        <BodyShort role="alert" className="late">
          {problemText(problemOf(act.error), texts.rules)}
        </BodyShort>
      )}
    </>
  );
}
