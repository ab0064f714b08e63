import { BodyLong } from '@navikt/ds-react';
import type { Overview } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

interface PhaseTilesProps {
  phases: Overview['phases'];
  overdue: number;
  stalled: number;
}

/** Open journeys: in all, overdue, standing still, and per phase. A tile opens the list behind it. */
export function PhaseTiles({ phases, overdue, stalled }: PhaseTilesProps) {
  const { t, texts } = useTexts();
  const total = phases.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...phases.map(({ count }) => count));
  return (
    <Card id="faser" title={t('overview.phases')}>
      <dl className="totals">
        <Figure name={t('overview.open')} value={total} />
        <Figure name={t('overview.overdue')} value={overdue} />
        <Figure name={t('overview.stalled')} value={stalled} />
      </dl>
      <BodyLong size="small">{t('overview.phasesWhy')}</BodyLong>
      <ul className="tiles">
        {phases.map(({ phase, count }) => (
          <li key={phase}>
            <Link to={`/?caseworker=all&phase=${phase}`} className="tile">
              <span className="tile-count">{formatNumber(count)}</span>
              <span>{texts.codes.phase[phase]}</span>
              <span className="tile-bar" style={{ inlineSize: `${(100 * count) / most}%` }} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatNumber(value)}</dd>
    </div>
  );
}
