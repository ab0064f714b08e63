import { BodyShort, Button, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { TalkView } from '@samspor/contracts';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

interface TalkListProps {
  talks: readonly TalkView[];
  none: string;
  /** Chooses a youth whose time is to be moved. */
  move: (journeyId: string) => void;
}

/** Talks in the order of their times, each with what may become of it. */
export function TalkList({ talks, none, move }: TalkListProps) {
  if (talks.length === 0) return <BodyShort>{none}</BodyShort>;
  return (
    <ul className="talks">
      {talks.map((talk) => (
        <li key={talk.journeyId}>
          <Talk talk={talk} move={move} />
        </li>
      ))}
    </ul>
  );
}

function Talk({ talk, move }: { talk: TalkView; move: (journeyId: string) => void }) {
  const { t } = useTexts();
  const { today } = useMe();
  const { journeyId, name, day, time, person, state } = talk;
  return (
    <VStack gap="space-8">
      <HStack gap="space-12" align="center">
        <BodyShort weight="semibold">
          {day === today ? '' : `${formatDay(day)} `}
          {time}
        </BodyShort>
        <AkselLink as={Link} to={paths.journey(journeyId)}>
          {name}
        </AkselLink>
        <BodyShort size="small">{t('intake.talk.with', { name: person })}</BodyShort>
        {state !== 'booked' && (
          <Tag size="xsmall" variant="outline">
            {t(`intake.talk.state.${state}`)}
          </Tag>
        )}
      </HStack>
      {state === 'booked' && <Acts talk={talk} hasCome={day <= today} move={move} />}
    </VStack>
  );
}

function Acts({
  talk: { journeyId, name },
  hasCome,
  move,
}: {
  talk: TalkView;
  hasCome: boolean;
  move: (journeyId: string) => void;
}) {
  const { t } = useTexts();
  const label = (act: string) => t('intake.talk.of', { act, name });
  const step = (type: 'HoldClarificationTalk' | 'MissTalk' | 'CancelTalk', act: string, main = false) => (
    <Button
      as={Link}
      to={paths.step(journeyId, type)}
      size="xsmall"
      variant={main ? 'primary' : 'tertiary'}
      aria-label={label(act)}
    >
      {act}
    </Button>
  );
  return (
    <HStack gap="space-8">
      {hasCome && step('HoldClarificationTalk', t('intake.talk.hold'), true)}
      {hasCome && step('MissTalk', t('intake.talk.missed'))}
      <Button
        type="button"
        size="xsmall"
        variant="tertiary"
        aria-label={label(t('intake.talk.move'))}
        onClick={() => {
          move(journeyId);
          document.getElementById('hvem')?.focus();
        }}
      >
        {t('intake.talk.move')}
      </Button>
      {step('CancelTalk', t('intake.talk.cancel'))}
    </HStack>
  );
}
