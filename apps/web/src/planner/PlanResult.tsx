import { BodyLong, Table } from '@navikt/ds-react';
import { stations, type PlanFigures } from '@samspor/domain';
import { useEffect } from 'react';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { Alternative } from './alternatives.ts';
import { figureNames, figureOf, lessIsBetter, waitAt } from './figure-rows.ts';
import { InWords } from './InWords.tsx';
import { QueueLines } from './QueueLines.tsx';
import { signed } from './signed.ts';
import { WaitBars } from './WaitBars.tsx';

interface PlanResultProps {
  alternatives: readonly Alternative[];
  /** Of today, then of each alternative. */
  figures: readonly PlanFigures[];
}

/** What each alternative led to: in words, as tables and as pictures. */
export function PlanResult({ alternatives, figures }: PlanResultProps) {
  const { t, texts } = useTexts();
  const names = [
    t('planner.today'),
    ...alternatives.map((_, index) => t('planner.alternative', { number: index + 1 })),
  ];
  const [today] = figures;
  useEffect(() => document.getElementById('resultat')?.focus(), [figures]);
  if (!today) return null;
  return (
    <>
      <Card id="resultat" title={t('planner.result')}>
        <InWords names={names.slice(1)} figures={figures} />
        <ScrollTable
          labelledBy="resultat"
          columns={[t('planner.figure'), ...names.map((number) => ({ number }))]}
        >
          {figureNames.map((name) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope="row">{texts.planner.figures[name]}</Table.HeaderCell>
              {figures.map((one, index) => {
                const by = figureOf(one, name) - figureOf(today, name);
                return (
                  <Table.DataCell
                    key={names[index]}
                    className="number"
                    data-attention={lessIsBetter.includes(name) && by > 0}
                  >
                    {formatNumber(figureOf(one, name))}
                    {by !== 0 && ` (${signed(Math.round(by * 10) / 10)})`}
                  </Table.DataCell>
                );
              })}
            </Table.Row>
          ))}
        </ScrollTable>
        <BodyLong size="small">{t('planner.figuresWhy')}</BodyLong>
      </Card>
      <Card id="ventetid" title={t('planner.waits')}>
        <BodyLong size="small">{t('planner.waitsWhy')}</BodyLong>
        <WaitBars names={names} figures={figures} />
        <ScrollTable
          labelledBy="ventetid"
          columns={[t('planner.station'), ...names.map((number) => ({ number }))]}
        >
          {stations.map((station) => (
            <Table.Row key={station}>
              <Table.HeaderCell scope="row">{texts.planner.stations[station]}</Table.HeaderCell>
              {figures.map((one, index) => {
                const { median, p90, longest, waiting } = waitAt(one, station) ?? {};
                return (
                  <Table.DataCell key={names[index]} className="number">
                    {[median, p90, longest].map((days) => days ?? '–').join(' / ')}
                    {` (${formatNumber(waiting ?? 0)})`}
                  </Table.DataCell>
                );
              })}
            </Table.Row>
          ))}
        </ScrollTable>
      </Card>
      <QueueLines names={names} figures={figures} />
    </>
  );
}
