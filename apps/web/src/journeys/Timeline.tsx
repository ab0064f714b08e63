import { BodyShort, Button, Heading } from '@navikt/ds-react';
import type { TimelineEntry } from '@samspor/contracts';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { JourneyContext } from './journey-context.ts';
import { TimelineItem } from './TimelineItem.tsx';
import { useNames } from './useNames.ts';
import { timelineDays } from './timeline-days.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const daysAtFirst = 20;

/** All that happened, by day, the latest first. */
export function Timeline({ context }: { context: JourneyContext }) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const names = useNames();
  const [wrong, setWrong] = useState<TimelineEntry | null>(null);
  const days = timelineDays(context.journey.timeline);
  const shown = all ? days : days.slice(0, daysAtFirst);
  return (
    <Card id="tidslinje" title={t('journey.timeline.title')} gap="space-16">
      {days.length === 0 && <BodyShort>{t('journey.timeline.empty')}</BodyShort>}
      {shown.map(({ on, entries }) => (
        <div key={on}>
          <Heading level="3" size="xsmall" className="timeline-day">
            <time dateTime={on}>{formatDay(on)}</time>
          </Heading>
          <ol className="timeline">
            {entries.map((entry) => (
              <TimelineItem key={entry.version} entry={entry} names={names} correct={setWrong} />
            ))}
          </ol>
        </div>
      ))}
      {shown.length < days.length && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setAll(true)}>
            {t('journey.timeline.all')}
          </Button>
        </div>
      )}
      {wrong && <WithdrawDialog context={context} entry={wrong} close={() => setWrong(null)} />}
    </Card>
  );
}
