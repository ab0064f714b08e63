import { BodyLong, BodyShort, Button, HStack } from '@navikt/ds-react';
import { adviceTopics } from '@samspor/domain';
import { problemOf, problemText } from '../api/api-error.ts';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useAdvice } from './help-api.ts';

/** Advice to a colleague at the school: one press on a topic, and nothing about anybody. */
export function Advice() {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const advice = useAdvice();
  const topic = adviceTopics.find((one) => one === advice.variables?.topic);
  return (
    <Card id="help-advice" title={t('help.advice')}>
      <BodyLong>{t('help.adviceWhy')}</BodyLong>
      <HStack gap="space-8">
        {adviceTopics.map((one) => (
          <Button
            key={one}
            size="small"
            variant="secondary"
            disabled={advice.isPending}
            onClick={() => advice.mutate({ on: today, topic: one, key: crypto.randomUUID() })}
          >
            {texts.help.topic[one]}
          </Button>
        ))}
      </HStack>
      <div role="status">
        {advice.isSuccess && topic && (
          <BodyShort className="help-saved">
            {t('help.advised', { topic: texts.help.topic[topic] })}
          </BodyShort>
        )}
        {advice.error && (
          <BodyShort className="late">{problemText(problemOf(advice.error), texts.rules)}</BodyShort>
        )}
      </div>
    </Card>
  );
}
