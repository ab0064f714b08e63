import { Tag } from '@navikt/ds-react';
import { isDanish } from '@samspor/domain';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useSpecialFollows } from './special-api.ts';

/** Tells a youth's own helpers that the special unit follows her; for others it is not there. */
export function SpecialTag({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const { data } = useSpecialFollows(journeyId, isDanish(useMe().seat.agency));
  return data?.follows ? (
    <Tag size="small" variant="moderate" data-color="meta-purple">
      {t('special.follows')}
    </Tag>
  ) : null;
}
