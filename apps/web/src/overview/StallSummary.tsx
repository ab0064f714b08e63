import { BodyLong, Link as AkselLink } from '@navikt/ds-react';
import type { Overview } from '@samspor/contracts';
import { lanes } from '@samspor/domain';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';

/** How much stands still, for people and for the machine; the board has the list. */
export function StallSummary({ stalls }: Pick<Overview, 'stalls'>) {
  const { t } = useTexts();
  return (
    <Card id="star-fast" title={t('stalls.overview')}>
      <BodyLong size="small">{t('stalls.overviewWhy')}</BodyLong>
      <ul className="tiles">
        {lanes.map((lane) => (
          <li key={lane}>
            <Link to={`${paths.stalls}?lane=${lane}`} className="tile">
              <span>{t(`stalls.lanes.${lane}`, { count: stalls[lane] })}</span>
            </Link>
          </li>
        ))}
      </ul>
      <AkselLink as={Link} to={paths.stalls}>
        {t('stalls.toBoard')}
      </AkselLink>
    </Card>
  );
}
