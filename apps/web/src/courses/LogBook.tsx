import { BodyLong, BodyShort } from '@navikt/ds-react';
import type { CourseEntry, CourseView } from '@samspor/contracts';
import { isInGrid } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActForm } from './ActForm.tsx';

/** The log book: who wrote what about whom, the latest first; each entry stands under its youth's key. */
export function LogBook({ run }: { run: CourseView }) {
  const { t } = useTexts();
  const choices = run.participants
    .filter(isInGrid)
    .map(({ journeyId, name }) => ({ value: journeyId, label: name }));
  return (
    <div className="no-print">
      <Card id="loggbok" title={t('courses.log.title')}>
        {choices.length > 0 && (
          <ActForm
            run={run}
            act="WriteLog"
            title={t('courses.log.write')}
            fields={[
              { name: 'journeyId', label: t('courses.log.about'), kind: 'choice', choices },
              { name: 'entry', label: t('courses.log.entry'), kind: 'words' },
            ]}
          />
        )}
        <Entries run={run} entries={run.log} />
      </Card>
    </div>
  );
}

/** What was written, the latest first. */
export function Entries({ run, entries }: { run: CourseView; entries: readonly CourseEntry[] }) {
  const { t, texts } = useTexts();
  if (entries.length === 0) return <BodyShort>{t('courses.log.empty')}</BodyShort>;
  const names = new Map(run.participants.map(({ journeyId, name }) => [journeyId, name]));
  const labels: Record<string, string> = texts.courses.entry;
  return (
    <ul className="seeking-list">
      {entries.toReversed().map(({ version, journeyId, type, on, by, texts: written }) => (
        <li key={version} className="stop">
          <BodyShort size="small">
            {[names.get(journeyId) ?? '–', labels[type], formatDay(on), by].filter(Boolean).join(' · ')}
          </BodyShort>
          {Object.entries(written).map(([field, words]) => (
            <BodyLong key={field}>{labels[field] ? `${labels[field]}: ${words}` : words}</BodyLong>
          ))}
        </li>
      ))}
    </ul>
  );
}
