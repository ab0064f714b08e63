import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { StepType } from '@samspor/domain';
import { useState } from 'react';
import { useTexts } from '../../i18n/i18n.ts';

/** What must not happen by one slip of the hand is confirmed in words before it is saved. */
export function useSure(step: StepType) {
  const asked = step === 'RecordDeath';
  const [isSure, setIsSure] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  return {
    asked,
    isSure,
    isMissing,
    setIsSure,
    /** Whether it may be sent; marks what is missing. */
    isGiven: () => {
      setIsMissing(asked && !isSure);
      return !asked || isSure;
    },
  };
}

export function Sure({ sure: { isSure, isMissing, setIsSure } }: { sure: ReturnType<typeof useSure> }) {
  const { t } = useTexts();
  return (
    <CheckboxGroup
      legend={t('journey.form.sureLegend')}
      hideLegend
      error={isMissing && !isSure && t('journey.form.sureMissing')}
      value={isSure ? ['sure'] : []}
      onChange={(values: string[]) => setIsSure(values.includes('sure'))}
    >
      <Checkbox value="sure">{t('journey.form.sure')}</Checkbox>
    </CheckboxGroup>
  );
}
