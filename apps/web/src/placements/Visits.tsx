import { BodyLong, BodyShort } from '@navikt/ds-react';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { SendForm } from './SendForm.tsx';
import type { PlacementPart } from './PlacementPage.tsx';
import { usePlacementAct } from './placements-api.ts';

/** The visits at the work place, the latest first. */
export function Visits({ view, acts, done }: PlacementPart) {
  const { t, texts } = useTexts();
  const visit = usePlacementAct(view, 'HoldVisit');
  const { form } = texts.workTraining;
  const title = t('workTraining.holdVisit');
  return (
    <Card id="besok" title={t('workTraining.visits', { count: view.visits.length })}>
      <BodyShort size="small">{t('workTraining.visitRule')}</BodyShort>
      {view.visits.length === 0 ? (
        <BodyShort>{t('workTraining.noVisits')}</BodyShort>
      ) : (
        <ul className="placement-list">
          {view.visits.map(({ visit: number, on, by, note }) => (
            <li key={number}>
              <BodyShort weight="semibold">
                {formatDay(on)}, {by}
              </BodyShort>
              {note && <BodyLong className="placement-words">{note}</BodyLong>}
            </li>
          ))}
        </ul>
      )}
      {acts && view.state === 'running' && (
        <SendForm
          key={view.visits.length}
          id="besok-nytt"
          title={title}
          initial={{ on: view.today }}
          fields={[
            { name: 'on', label: form.visitOn, kind: 'day', needed: true },
            { name: 'note', label: form.visitNote, why: form.visitWhy, kind: 'text', needed: true },
          ]}
          sending={visit}
          done={() => done(t('workTraining.saved', { what: title }))}
        />
      )}
    </Card>
  );
}
