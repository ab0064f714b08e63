import { BodyShort } from '@navikt/ds-react';
import { decidedWaits, proposedWait, type Waits } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { fieldId, type FaultOf } from './faults.ts';
import { NumberInput } from './NumberInput.tsx';

interface WaitFieldsProps {
  waits: Waits | undefined;
  change: (waits: Waits | undefined) => void;
  faultOf: FaultOf;
}

/** How long each step of the work may wait: what no law says, so that the county may. */
export function WaitFields({ waits = {}, change, faultOf }: WaitFieldsProps) {
  const { t, texts } = useTexts();
  return (
    <Card id="arbeidsfrister" title={t('county.waits')} gap="space-16">
      <BodyShort size="small">{t('county.waitsWhy')}</BodyShort>
      <div className="county-fields">
        {decidedWaits.map((kind) => {
          const { count, unit } = proposedWait(kind);
          const set = (value: number) => {
            const { [kind]: _, ...others } = waits;
            const own = value === count ? others : { ...others, [kind]: value };
            change(Object.keys(own).length > 0 ? own : undefined);
          };
          return (
            <NumberInput
              key={kind}
              id={fieldId(`waits.${kind}`)}
              error={faultOf(`waits.${kind}`)}
              label={texts.codes.work[kind]}
              description={t(unit === 'days' ? 'county.proposedDays' : 'county.proposedWorkingDays', {
                count,
              })}
              value={waits[kind] ?? count}
              change={set}
            />
          );
        })}
      </div>
    </Card>
  );
}
