import { BodyShort, Button, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { ProposalToReview } from '@samspor/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { wasRefused } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useTakeStep } from '../journeys/journey-api.ts';
import { Written } from '../journeys/Written.tsx';
import { ReturnForm } from './ReturnForm.tsx';

interface ProposalItemProps {
  proposal: ProposalToReview;
  /** Told in words what was done, once it is recorded. */
  reviewed: (words: string) => void;
}

/** One proposal in its author's words, with the youth's own beside it, and what a supervisor may do about it. */
export function ProposalItem({ proposal, reviewed }: ProposalItemProps) {
  const { t, texts } = useTexts();
  const { seat } = useMe();
  const { journeyId, name, category, ownCategory, author, agency, proposedOn, dueOn, returned, mine } =
    proposal;
  return (
    <li className="proposal-item">
      <VStack gap="space-8">
        <HStack gap="space-8" align="center">
          <AkselLink as={Link} to={paths.journey(journeyId)}>
            {name}
          </AkselLink>
          <Tag size="small" variant="moderate">
            {texts.codes.category[category]}
          </Tag>
          {returned > 0 && (
            <Tag size="small" variant="outline">
              {t('quality.returnedBefore', { count: returned })}
            </Tag>
          )}
        </HStack>
        <BodyShort size="small" textColor="subtle">
          {t('journey.form.proposedBy', {
            name: author.name,
            agency: agency.name,
            date: formatDay(proposedOn),
          })}
          {dueOn && ` ${t('quality.due', { date: formatDay(dueOn) })}`}
        </BodyShort>
        <Written label={t('quality.reasons')} text={proposal.reasons} />
        <Written label={t('quality.motivation')} text={proposal.motivation} />
        <Written
          label={t('quality.own')}
          text={[ownCategory && texts.codes.category[ownCategory], proposal.ownAssessment]
            .filter(Boolean)
            .join('. ')}
        />
        {mine && <BodyShort>{t('quality.mine')}</BodyShort>}
        {seat.role === 'professional-supervisor' && !mine && (
          <Review proposal={proposal} reviewed={reviewed} />
        )}
      </VStack>
    </li>
  );
}

function Review({ proposal, reviewed }: ProposalItemProps) {
  const { t } = useTexts();
  const { today } = useMe();
  const [returns, setReturns] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const confirm = useTakeStep(proposal.journeyId, 'ConfirmCategory');
  const { version, name } = proposal;
  const send = () =>
    confirm.mutate(
      { body: { on: today }, key, version },
      {
        onSuccess: () => reviewed(t('quality.confirmed', { name })),
        onError: (error) => {
          if (wasRefused(error)) setKey(crypto.randomUUID());
        },
      },
    );
  if (returns) return <ReturnForm proposal={proposal} reviewed={reviewed} close={() => setReturns(false)} />;
  return (
    <VStack gap="space-8">
      {confirm.isError && <ErrorBox error={confirm.error} title={null} />}
      <HStack gap="space-8">
        <Button
          size="small"
          loading={confirm.isPending}
          onClick={send}
          aria-label={t('quality.confirmOf', { name })}
        >
          {t('quality.confirm')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setReturns(true)}
          aria-label={t('quality.returnOf', { name })}
        >
          {t('quality.return')}
        </Button>
      </HStack>
    </VStack>
  );
}
