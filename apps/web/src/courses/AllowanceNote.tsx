import { BodyShort } from '@navikt/ds-react';
import type { AllowanceAnswer } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** Individual support by age, with the rule that says so, and what to do before. */
export function AllowanceNote({ allowance }: { allowance: AllowanceAnswer }) {
  const { t } = useTexts();
  const { mayHave, from, basis, before } = allowance;
  return (
    <BodyShort size="small">
      {mayHave
        ? t('courses.allowance.may', { basis })
        : `${t('courses.allowance.from', { day: formatDay(from), basis })} ${before ?? ''}`}
    </BodyShort>
  );
}
