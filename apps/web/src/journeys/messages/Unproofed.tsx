import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../i18n/i18n.ts';

/** The mark of a text that no speaker of its language has read. */
export function Unproofed() {
  const { t } = useTexts();
  return (
    <Tag size="xsmall" variant="outline" data-color="warning" title={t('messages.unproofedWhy')}>
      {t('messages.unproofed')}
    </Tag>
  );
}
