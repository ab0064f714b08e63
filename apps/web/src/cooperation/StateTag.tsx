import { Tag } from '@navikt/ds-react';
import type { CooperationRow } from '@samspor/contracts';
import { useTexts } from '../i18n/i18n.ts';

/** Whether an agreement holds today, waits for a signature, will hold, or has ended. */
export function StateTag({
  cooperation: { state, inForce },
}: {
  cooperation: Pick<CooperationRow, 'state' | 'inForce'>;
}) {
  const { texts } = useTexts();
  return (
    <Tag size="small" variant={inForce ? 'success' : state === 'proposed' ? 'warning' : 'neutral'}>
      {inForce ? texts.cooperation.inForce : texts.cooperation.state[state]}
    </Tag>
  );
}
