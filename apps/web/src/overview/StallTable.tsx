import { BodyLong, BodyShort, Link as AkselLink, Table } from '@navikt/ds-react';
import type { Overview, Stall } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { municipalityName } from '../i18n/places.ts';

/** Journeys that stand still: who, where, why, since when, and whom it waits for. */
export function StallTable({ stalls: { total, rows } }: { stalls: Overview['stalls'] }) {
  const { t } = useTexts();
  return (
    <Card id="star-stille" title={t('overview.stalls')}>
      <BodyLong size="small">{t('overview.stallsWhy')}</BodyLong>
      {rows.length === 0 ? (
        <BodyShort>{t('overview.noStalls')}</BodyShort>
      ) : (
        <ScrollTable
          labelledBy="star-stille"
          columns={[
            t('overview.name'),
            t('overview.phase'),
            t('overview.why'),
            t('overview.since'),
            { number: t('overview.days') },
            t('overview.worker'),
          ]}
        >
          {rows.map((stall) => (
            <StallRow key={`${stall.journeyId} ${stall.cause}`} stall={stall} />
          ))}
        </ScrollTable>
      )}
      {rows.length < total && (
        <BodyShort size="small">
          {t('overview.someStalls', { shown: formatNumber(rows.length), total: formatNumber(total) })}
        </BodyShort>
      )}
    </Card>
  );
}

function StallRow({ stall }: { stall: Stall }) {
  const { t, texts } = useTexts();
  const { journeyId, name, municipality, phase, cause, kind, since, days, caseworker, detail } = stall;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <AkselLink as={Link} to={paths.journey(journeyId)}>
          {name}
        </AkselLink>
        {municipality && <BodyShort size="small">{municipalityName(municipality)}</BodyShort>}
      </Table.HeaderCell>
      <Table.DataCell>{texts.codes.phase[phase]}</Table.DataCell>
      <Table.DataCell>
        {texts.overview.cause[cause]}
        {kind && `: ${inline(texts.codes.work[kind])}`}
        {detail && <BodyShort size="small">{detail}</BodyShort>}
      </Table.DataCell>
      <Table.DataCell>{formatDay(since.slice(0, 10))}</Table.DataCell>
      <Table.DataCell className="number">{formatNumber(days)}</Table.DataCell>
      <Table.DataCell>{caseworker?.name ?? t('journey.nobody')}</Table.DataCell>
    </Table.Row>
  );
}
