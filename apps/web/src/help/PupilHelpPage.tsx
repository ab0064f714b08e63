import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import type { PupilHelpView } from '@samspor/contracts';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { CheckIns } from './CheckIns.tsx';
import { HandOver } from './HandOver.tsx';
import { usePupilHelp } from './help-api.ts';
import { Rulings } from './Rulings.tsx';
import './help.css';

/** All that one's own sector has done for one pupil, and what can be done next. */
export function PupilHelpPage() {
  const { journeyId = '' } = useParams();
  return can(useMe(), 'pupil-help') ? <OnePupil key={journeyId} journeyId={journeyId} /> : <NoAccess />;
}

function OnePupil({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const { seat } = useMe();
  const help = usePupilHelp(journeyId);
  const [saved, setSaved] = useState('');
  usePageTitle(t('help.title'));
  if (help.isPending) return <PageLoading />;
  if (!help.data) return <PageError error={help.error} retry={() => void help.refetch()} />;
  const view = help.data;
  const part = { view, done: setSaved };
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <div>
          <Heading level="1" size="large">
            {t('help.of', { name: view.name })}
          </Heading>
          <BodyLong>{t('help.ofWhy')}</BodyLong>
        </div>
        <HStack gap="space-8" className="no-print">
          <Button as={Link} to={paths.help} size="small" variant="secondary">
            {t('help.toDesk')}
          </Button>
          <Button as={Link} to={paths.journey(journeyId)} size="small" variant="tertiary">
            {t('help.toJourney')}
          </Button>
        </HStack>
      </HStack>
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      <div className="columns">
        <VStack gap="space-20">
          {seat.role === 'social-consultant' && <Rulings {...part} />}
          <CheckIns {...part} />
        </VStack>
        <VStack gap="space-20">
          <Visits view={view} />
          <HandOver {...part} />
        </VStack>
      </div>
    </VStack>
  );
}

function Visits({ view: { visits } }: { view: PupilHelpView }) {
  const { t, texts } = useTexts();
  return (
    <Card id="help-visits" title={t('help.visits')}>
      {visits.length === 0 && <BodyLong>{t('help.noVisits')}</BodyLong>}
      <ul className="help-list">
        {visits.map(({ on, help, by, note }, index) => (
          <li key={`${on} ${index}`}>
            <span>{formatDay(on)}</span>
            <span>{help.map((kind) => texts.help.kind[kind]).join(', ')}</span>
            <span>{by}</span>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
