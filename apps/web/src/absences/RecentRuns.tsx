import { BodyShort } from '@navikt/ds-react';
import type { ReassignmentView } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Undo } from './Outcome.tsx';

/** What was given to others in the last days, which may be taken back. */
export function RecentRuns({ runs }: { runs: readonly ReassignmentView[] }) {
  const { t } = useTexts();
  if (runs.length === 0) return null;
  return (
    <Card id="nylig" title={t('caseload.recent')}>
      <ul className="absences">
        {runs.map(({ run, by, at, count, undone }) => (
          <li key={run}>
            <BodyShort>{t('caseload.run', { name: by, when: formatInstant(at), count, undone })}</BodyShort>
            {undone < count && (
              <div>
                <Undo run={run} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
