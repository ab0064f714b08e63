import { Button } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import type { StepType } from '@samspor/domain';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { fromPage } from '../journey-context.ts';

/** A step as a button where it belongs on the page; nothing when the reader may not take it now. */
export function StepLink({ journey, step }: { journey: JourneyView; step: StepType }) {
  const { texts } = useTexts();
  const mine = !journey.asOf && journey.nextSteps.some((next) => next.step === step && next.mine);
  if (!mine) return null;
  return (
    <div className="no-print">
      <Button
        as={Link}
        to={paths.step(journey.journeyId, step)}
        preventScrollReset
        state={fromPage}
        size="small"
        variant="secondary"
      >
        {texts.steps[step].act}
      </Button>
    </div>
  );
}
