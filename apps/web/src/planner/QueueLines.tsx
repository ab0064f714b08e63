import { BodyLong, ReadMore, Select, Table } from '@navikt/ds-react';
import { stations, type PlanFigures, type Station } from '@samspor/domain';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Legend } from './Legend.tsx';

interface QueueLinesProps {
  names: readonly string[];
  figures: readonly PlanFigures[];
}

/** How many wait at a station, month by month: a line for each alternative, and the same as a table. */
export function QueueLines({ names, figures }: QueueLinesProps) {
  const { t, texts } = useTexts();
  const [station, setStation] = useState<Station>('committee');
  const lines = figures.map(({ queues }) => queues.map(({ waiting }) => waiting[station]));
  const most = Math.max(1, ...lines.flat());
  const points = (line: readonly number[]) =>
    line
      .map((count, at) => `${(at * 100) / Math.max(1, line.length - 1)},${50 - (48 * count) / most}`)
      .join(' ');
  return (
    <Card id="koer" title={t('planner.queues')}>
      <BodyLong size="small">{t('planner.queuesWhy')}</BodyLong>
      <Select
        className="planner-station"
        size="small"
        label={t('planner.station')}
        value={station}
        onChange={({ target }) => setStation(stations.find((one) => one === target.value) ?? 'committee')}
      >
        {stations.map((one) => (
          <option key={one} value={one}>
            {texts.planner.stations[one]}
          </option>
        ))}
      </Select>
      <figure className="planner-picture">
        <figcaption>{t('planner.most', { number: formatNumber(most) })}</figcaption>
        <Legend names={names} />
        <svg className="planner-lines" viewBox="0 0 100 50" preserveAspectRatio="none" aria-hidden>
          {lines.map((line, index) => (
            <polyline
              key={names[index]}
              className={`planner-line planner-line-${index}`}
              points={points(line)}
            />
          ))}
        </svg>
      </figure>
      <ReadMore header={t('planner.queueTable')} size="small">
        <ScrollTable labelledBy="koer" columns={[t('planner.month'), ...names.map((number) => ({ number }))]}>
          {(figures[0]?.queues ?? []).map(({ on }, at) => (
            <Table.Row key={on}>
              <Table.HeaderCell scope="row">{formatDay(on)}</Table.HeaderCell>
              {lines.map((line, index) => (
                <Table.DataCell key={names[index]} className="number">
                  {formatNumber(line[at] ?? 0)}
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </ScrollTable>
      </ReadMore>
    </Card>
  );
}
