import { BodyShort, Button, HStack, Radio, RadioGroup, Select } from '@navikt/ds-react';
import {
  proofContents,
  proofFormats,
  proofPurposes,
  type ProofContent,
  type ProofPurpose,
  type ProofView,
} from '@samspor/contracts';
import { useState } from 'react';
import { proofFile } from '../api/client.ts';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';

/** The proof as a file: what for, how much of it, and in which format. */
export function Downloads({ proof: { proofId, rights } }: { proof: ProofView }) {
  const { t, texts } = useTexts();
  const [purpose, setPurpose] = useState<ProofPurpose>('control');
  const [content, setContent] = useState<ProofContent>('figures');
  const contents = proofContents.filter((one) => one === 'figures' || rights.mayList);
  return (
    <Card id="last-ned" title={t('proof.download')} gap="space-16">
      <BodyShort size="small">{t('proof.downloadWhy')}</BodyShort>
      <HStack gap="space-32" align="start" className="no-print">
        <Select
          label={t('proof.purposeLabel')}
          value={purpose}
          onChange={(event) =>
            setPurpose(proofPurposes.find((one) => one === event.target.value) ?? 'control')
          }
        >
          {proofPurposes.map((one) => (
            <option key={one} value={one}>
              {texts.proof.purpose[one]}
            </option>
          ))}
        </Select>
        {contents.length > 1 && (
          <RadioGroup legend={t('proof.contentLabel')} value={content} onChange={setContent}>
            {contents.map((one) => (
              <Radio key={one} value={one}>
                {texts.proof.content[one]}
              </Radio>
            ))}
          </RadioGroup>
        )}
      </HStack>
      <HStack gap="space-12" className="no-print">
        {proofFormats.map((format) => (
          <Button
            key={format}
            as="a"
            variant="secondary"
            download
            href={proofFile(proofId, { format, content, purpose })}
          >
            {t('proof.file', { format: texts.proof.format[format] })}
          </Button>
        ))}
      </HStack>
    </Card>
  );
}
