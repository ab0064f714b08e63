import { BodyLong, BodyShort, ExpansionCard, HStack, Table } from '@navikt/ds-react';
import type { StallTrend } from '@samspor/contracts';
import type { Lane } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useStallTrend } from './stalls-api.ts';

interface DaySum {
  day: string;
  opened: number;
  closed: number;
  standing: number;
}

/** How much stood still day by day in a lane: bars, and the same figures in a table beside them. */
export function TrendCard({ lane, enabled }: { lane: Lane; enabled: boolean }) {
  const { t } = useTexts();
  const trend = useStallTrend(enabled);
  if (!trend.data) return null;
  const days = sumsOf(trend.data, lane);
  return (
    <Card id="utvikling" title={t('stalls.trend')}>
      <BodyLong size="small">{t('stalls.trendWhy')}</BodyLong>
      {days.every(({ opened, closed, standing }) => opened + closed + standing === 0) ? (
        <BodyShort>{t('stalls.noTrend')}</BodyShort>
      ) : (
        <>
          <Bars days={days} />
          <ExpansionCard size="small" aria-label={t('stalls.trendTable')}>
            <ExpansionCard.Header>
              <ExpansionCard.Title as="h3" size="small">
                {t('stalls.trendTable')}
              </ExpansionCard.Title>
            </ExpansionCard.Header>
            <ExpansionCard.Content>
              <ScrollTable
                labelledBy="utvikling"
                columns={[
                  t('stalls.day'),
                  { number: t('stalls.opened') },
                  { number: t('stalls.closed') },
                  { number: t('stalls.standing') },
                ]}
              >
                {days.toReversed().map(({ day, opened, closed, standing }) => (
                  <Table.Row key={day}>
                    <Table.HeaderCell scope="row">{formatDay(day)}</Table.HeaderCell>
                    {[opened, closed, standing].map((value, index) => (
                      <Table.DataCell key={index} className="number">
                        {formatNumber(value)}
                      </Table.DataCell>
                    ))}
                  </Table.Row>
                ))}
              </ScrollTable>
            </ExpansionCard.Content>
          </ExpansionCard>
        </>
      )}
    </Card>
  );
}

function sumsOf({ days }: StallTrend, lane: Lane): DaySum[] {
  const sums = new Map<string, DaySum>();
  for (const { day, opened, closed, standing } of days.filter((one) => one.lane === lane)) {
    const sum = sums.get(day) ?? { day, opened: 0, closed: 0, standing: 0 };
    sums.set(day, {
      day,
      opened: sum.opened + opened,
      closed: sum.closed + closed,
      standing: sum.standing + standing,
    });
  }
  return [...sums.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** A bar for each day, with the highest figure above and the first and last day below. */
function Bars({ days }: { days: DaySum[] }) {
  const { t } = useTexts();
  const most = Math.max(0, ...days.map(({ standing }) => standing));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const label = t('stalls.chart', { first: formatNumber(first.standing), last: formatNumber(last.standing) });
  return (
    <figure className="stall-trend">
      <span className="stall-fact">{t('stalls.most', { count: formatNumber(most) })}</span>
      <svg
        className="stall-bars"
        viewBox={`0 0 ${days.length * 10} 60`}
        role="img"
        aria-label={label}
        preserveAspectRatio="none"
      >
        {days.map(({ day, standing }, index) => {
          const height = standing === 0 ? 0 : Math.max(1, (60 * standing) / most);
          return (
            <rect key={day} x={index * 10 + 1} y={60 - height} width={8} height={height}>
              <title>{`${formatDay(day)}: ${formatNumber(standing)}`}</title>
            </rect>
          );
        })}
      </svg>
      <HStack justify="space-between" className="stall-fact">
        <span>{formatDay(first.day)}</span>
        <span>{t('stalls.lastDay', { day: formatDay(last.day), count: formatNumber(last.standing) })}</span>
      </HStack>
    </figure>
  );
}
