import { BodyLong, BodyShort, Heading, Link as AkselLink, Table, VStack } from '@navikt/ds-react';
import type { Overview, Stall } from '@samspor/contracts';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

/** Journeys that stand still: who, where, why, since when, and whom it waits for. */
export function StallTable({ stalls: { total, rows } }: { stalls: Overview['stalls'] }) {
  const { t } = useTexts();
  return (
    <VStack as="section" gap="space-12" className="card" aria-labelledby="star-stille">
      <Heading id="star-stille" level="2" size="small">
        {t('overview.stalls')}
      </Heading>
      <BodyLong size="small">{t('overview.stallsWhy')}</BodyLong>
      {rows.length === 0 ? (
        <BodyShort>{t('overview.noStalls')}</BodyShort>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="star-stille">
          <Table size="small" aria-labelledby="star-stille">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('overview.name')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('overview.phase')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('overview.why')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('overview.since')}</Table.HeaderCell>
                <Table.HeaderCell scope="col" className="number">
                  {t('overview.days')}
                </Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('overview.worker')}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((stall) => (
                <StallRow key={`${stall.journeyId} ${stall.cause}`} stall={stall} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {rows.length < total && (
        <BodyShort size="small">
          {t('overview.someStalls', { shown: formatNumber(rows.length), total: formatNumber(total) })}
        </BodyShort>
      )}
    </VStack>
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
        {municipality && `, ${municipalityName(municipality)}`}
      </Table.HeaderCell>
      <Table.DataCell>{texts.codes.phase[phase]}</Table.DataCell>
      <Table.DataCell>
        {texts.overview.cause[cause]}
        {kind && `: ${texts.codes.work[kind].toLowerCase()}`}
        {detail && <BodyShort size="small">{detail}</BodyShort>}
      </Table.DataCell>
      <Table.DataCell>{formatDay(since.slice(0, 10))}</Table.DataCell>
      <Table.DataCell className="number">{formatNumber(days)}</Table.DataCell>
      <Table.DataCell>{caseworker?.name ?? t('journey.nobody')}</Table.DataCell>
    </Table.Row>
  );
}
