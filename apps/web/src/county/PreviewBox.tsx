import { BodyShort, HStack, Tag, VStack } from '@navikt/ds-react';
import type { TextPreview } from '@samspor/contracts';
import type { Language, MessageChannel } from '@samspor/domain';
import { useTexts } from '../i18n/i18n.ts';

interface PreviewBoxProps {
  sent: NonNullable<TextPreview['sent']>;
  channel: MessageChannel;
  language: Language;
}

/** A message as its reader gets it. */
export function PreviewBox({
  sent: { subject, body, unproofed, parts },
  channel,
  language,
}: PreviewBoxProps) {
  const { t } = useTexts();
  return (
    <VStack as="section" gap="space-8" aria-label={t('county.preview')}>
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold">{t('county.preview')}</BodyShort>
        {unproofed && (
          <Tag size="small" variant="outline" data-color="warning">
            {t('county.unproofed')}
          </Tag>
        )}
        {parts !== null && (
          <Tag size="small" variant="outline" data-color="neutral">
            {t('county.parts', { count: parts })}
          </Tag>
        )}
      </HStack>
      <div className="county-preview" lang={language}>
        {channel !== 'sms' && <p className="county-subject">{subject}</p>}
        <p>{body}</p>
      </div>
    </VStack>
  );
}
