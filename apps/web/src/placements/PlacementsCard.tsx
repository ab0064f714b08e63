import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import { PlacementLine } from './PlacementLine.tsx';
import { usePlacementsOf } from './placements-api.ts';
import './placements.css';

/** A youth's work training on her page, and the way to plan one. */
export function PlacementsCard({ journeyId, isClosed }: { journeyId: string; isClosed: boolean }) {
  const { t } = useTexts();
  const me = useMe();
  const placements = usePlacementsOf(journeyId);
  const found = placements.data ?? [];
  const isBusy = found.some(({ state }) => state === 'planned' || state === 'running');
  const plans = can(me, 'work-training') && !isClosed && !isBusy && placements.isSuccess;
  if (found.length === 0 && !plans && !placements.isError) return null;
  return (
    <Card id="arbeidstrening" title={t('workTraining.title')}>
      <VStack gap="space-12" align="start">
        {placements.isError && <BodyShort role="alert">{t('workTraining.notRead')}</BodyShort>}
        {found.length > 0 && (
          <ul className="placement-list">
            {found.map((one) => (
              <PlacementLine key={one.placementId} placement={one} today={me.today} />
            ))}
          </ul>
        )}
        {plans && (
          <Button as={Link} to={paths.newPlacement(journeyId)} role="link" size="small" variant="secondary">
            {t('workTraining.plan')}
          </Button>
        )}
      </VStack>
    </Card>
  );
}
