import { BodyLong, Button, Checkbox, Select, Tag, Textarea, TextField, VStack } from '@navikt/ds-react';
import type { TextToPreview } from '@samspor/contracts';
import { languages, messageChannels, messageTexts } from '@samspor/domain';
import type { CountyText, CountyTexts, Language, MessageChannel, MessageText } from '@samspor/domain';
import { useDeferredValue, useState } from 'react';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useTextPreview } from './county-api.ts';
import { fieldId, type FaultOf } from './faults.ts';
import { PreviewBox } from './PreviewBox.tsx';
import { textOf, withText } from './texts-of.ts';

interface TextFieldsProps {
  county: string;
  texts: CountyTexts | undefined;
  change: (texts: CountyTexts | undefined) => void;
  faultOf: FaultOf;
}

/** The words of one message at a time: those that everybody has, or the county's own, and how it will be sent. */
export function TextFields({ county, texts: own, change, faultOf }: TextFieldsProps) {
  const { t, texts } = useTexts();
  const [text, setText] = useState<MessageText>('contact');
  const [channel, setChannel] = useState<MessageChannel>('sms');
  const [language, setLanguage] = useState<Language>('nb');
  const use = { text, channel, language };
  const words = textOf(own, use);
  const asked = useDeferredValue(previewOf(use, words));
  const preview = useTextPreview(county, askedNow(asked, use, words));
  const path = `texts.${text}.${channel}.${language}`;
  const set = (changed: CountyText | null) => change(withText(own, use, changed));
  return (
    <Card id="meldingstekster" title={t('county.texts')} gap="space-16">
      <BodyLong size="small">{t('county.textsWhy')}</BodyLong>
      <div className="county-row">
        <Select
          size="small"
          label={t('county.text')}
          value={text}
          onChange={({ target }) => setText(target.value as MessageText)}
        >
          {messageTexts.map((one) => (
            <option key={one} value={one}>
              {texts.codes.messageText[one]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('county.channel')}
          value={channel}
          onChange={({ target }) => setChannel(target.value as MessageChannel)}
        >
          {messageChannels.map((one) => (
            <option key={one} value={one}>
              {texts.codes.channel[one]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('county.language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {texts.county.languages[one]}
            </option>
          ))}
        </Select>
      </div>
      {words ? (
        <VStack gap="space-12" align="start" className="county-words">
          {channel !== 'sms' && (
            <TextField
              id={fieldId(`${path}.subject`)}
              className="county-wide"
              size="small"
              label={t('county.subject')}
              value={words.subject}
              error={faultOf(`${path}.subject`) ?? faultIn(preview.data?.faults, `${path}.subject`)}
              onChange={({ target }) => set({ ...words, subject: target.value })}
            />
          )}
          <Textarea
            id={fieldId(`${path}.body`)}
            className="county-wide"
            size="small"
            label={t('county.body')}
            description={t(channel === 'letter' ? 'county.mergeInLetter' : 'county.merge')}
            minRows={channel === 'sms' ? 3 : 8}
            value={words.body}
            error={faultOf(`${path}.body`) ?? faultIn(preview.data?.faults, `${path}.body`)}
            onChange={({ target }) => set({ ...words, body: target.value })}
          />
          <Checkbox
            size="small"
            checked={words.proofed}
            onChange={({ target }) => set({ ...words, proofed: target.checked })}
          >
            {t('county.proofed')}
          </Checkbox>
          <Button type="button" size="small" variant="tertiary" onClick={() => set(null)}>
            {t('county.useCommon')}
          </Button>
        </VStack>
      ) : (
        <VStack gap="space-8" align="start">
          <Tag size="small" variant="outline" data-color="neutral">
            {t('county.common')}
          </Tag>
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={!preview.data}
            onClick={() => preview.data && set({ ...preview.data.product, proofed: false })}
          >
            {t('county.writeOwn')}
          </Button>
        </VStack>
      )}
      {preview.isError && <ErrorBox error={preview.error} title={null} />}
      {preview.data?.sent && <PreviewBox sent={preview.data.sent} channel={channel} language={language} />}
    </Card>
  );
}

const previewOf = (use: Pick<TextToPreview, 'text' | 'channel' | 'language'>, words: CountyText | null) =>
  words
    ? ({
        ...use,
        words: 'own',
        ...(words.subject.trim() && { subject: words.subject }),
        ...(words.body.trim() && { body: words.body }),
        proofed: words.proofed ? 'yes' : 'no',
      } as const satisfies TextToPreview)
    : ({ ...use, words: 'product' } as const satisfies TextToPreview);

/** While typing the last text is shown; another message is asked for at once. */
function askedNow(
  deferred: TextToPreview,
  use: Pick<TextToPreview, 'text' | 'channel' | 'language'>,
  words: CountyText | null,
): TextToPreview {
  const isSame =
    deferred.text === use.text && deferred.channel === use.channel && deferred.language === use.language;
  return isSame ? deferred : previewOf(use, words);
}

const faultIn = (faults: readonly { field: string; message: string }[] | undefined, path: string) =>
  faults?.find(({ field }) => field === `policy.${path}`)?.message;
