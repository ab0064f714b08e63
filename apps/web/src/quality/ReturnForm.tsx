import { Button, HStack, Select, Textarea, VStack } from '@navikt/ds-react';
import type { ProposalToReview } from '@samspor/contracts';
import { useEffect, useRef, useState } from 'react';
import { wasRefused } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useTakeStep } from '../journeys/journey-api.ts';

interface ReturnFormProps {
  proposal: ProposalToReview;
  reviewed: (words: string) => void;
  close: () => void;
}

const categories = [1, 2, 3, 4] as const;

/** Sends a proposal back: what is missing, and what the supervisor would have chosen. */
export function ReturnForm({ proposal: { journeyId, name, version }, reviewed, close }: ReturnFormProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [suggested, setSuggested] = useState('');
  const [comment, setComment] = useState('');
  const [isTried, setIsTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const back = useTakeStep(journeyId, 'ReturnCategory');
  const lacks = comment.trim() === '';
  const { comment: words, suggested: asked } = texts.steps.ReturnCategory.fields;
  useEffect(() => field.current?.focus(), []);
  const send = () => {
    setIsTried(true);
    if (lacks) return field.current?.focus();
    const body = { on: today, comment: comment.trim(), ...(suggested && { suggested: Number(suggested) }) };
    back.mutate(
      { body, key, version },
      {
        onSuccess: () => reviewed(t('quality.returnedNow', { name })),
        onError: (error) => {
          if (wasRefused(error)) setKey(crypto.randomUUID());
        },
      },
    );
  };
  return (
    <VStack gap="space-12" role="group" aria-label={t('quality.returnOf', { name })}>
      <Textarea
        ref={field}
        size="small"
        label={words.label}
        description={words.why}
        minRows={2}
        maxLength={4000}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
        error={isTried && lacks ? t('quality.commentMissing') : undefined}
      />
      <Select
        size="small"
        label={asked.label}
        description={asked.why}
        value={suggested}
        onChange={({ target }) => setSuggested(target.value)}
      >
        <option value="">{t('app.choose')}</option>
        {categories.map((category) => (
          <option key={category} value={category}>
            {texts.codes.category[category]}
          </option>
        ))}
      </Select>
      {back.isError && <ErrorBox error={back.error} title={null} />}
      <HStack gap="space-8">
        <Button size="small" loading={back.isPending} onClick={send}>
          {t('quality.return')}
        </Button>
        <Button size="small" variant="tertiary" onClick={close}>
          {t('app.cancel')}
        </Button>
      </HStack>
    </VStack>
  );
}
