import { BodyLong, BodyShort, Table, VStack } from '@navikt/ds-react';
import type { Quality } from '@samspor/contracts';
import type { Category, Spread } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

const categories: readonly Category[] = [1, 2, 3, 4];

/** How the four categories are used: by whom, by which agency, and where proposal and confirmation part. */
export function CalibrationTables({ quality: { calibration, from, to, names } }: { quality: Quality }) {
  const { t, texts } = useTexts();
  const { authors, agencies, shifts, own } = calibration;
  return (
    <Card id="felles" title={t('quality.standard')}>
      <BodyLong size="small">
        {t('quality.standardWhy', { from: formatDay(from), to: formatDay(to) })}
      </BodyLong>
      {authors.length === 0 ? (
        <BodyShort>{t('quality.noneYet')}</BodyShort>
      ) : (
        <VStack gap="space-24">
          <SpreadTable id="fordeling-veileder" title={t('quality.byAuthor')} rows={authors} names={names} />
          <SpreadTable id="fordeling-etat" title={t('quality.byAgency')} rows={agencies} names={names} />
          <div>
            <BodyShort id="endret" weight="semibold">
              {t('quality.shifts')}
            </BodyShort>
            <ScrollTable
              labelledBy="endret"
              columns={[t('quality.proposedAs'), t('quality.confirmedAs'), { number: t('quality.rounds') }]}
            >
              {shifts.map(({ proposed, confirmed, rounds }) => (
                <Table.Row key={`${proposed} ${confirmed}`}>
                  <Table.HeaderCell scope="row">{texts.codes.category[proposed]}</Table.HeaderCell>
                  <Table.DataCell>{texts.codes.category[confirmed]}</Table.DataCell>
                  <Table.DataCell className="number" data-attention={proposed !== confirmed}>
                    {formatNumber(rounds)}
                  </Table.DataCell>
                </Table.Row>
              ))}
            </ScrollTable>
          </div>
          <BodyShort>{t('quality.ownAgree', { agree: own.agree, asked: own.asked })}</BodyShort>
        </VStack>
      )}
    </Card>
  );
}

interface SpreadTableProps {
  id: string;
  title: string;
  rows: readonly Spread[];
  names: Readonly<Record<string, string>>;
}

function SpreadTable({ id, title, rows, names }: SpreadTableProps) {
  const { t } = useTexts();
  return (
    <div>
      <BodyShort id={id} weight="semibold">
        {title}
      </BodyShort>
      <ScrollTable
        labelledBy={id}
        columns={[
          t('quality.who'),
          ...categories.map((category) => ({ number: t('quality.category', { category }) })),
          { number: t('quality.confirmedCount') },
          { number: t('quality.returnedCount') },
          { number: t('quality.waitingCount') },
        ]}
      >
        {rows.map(({ of, proposed, confirmed, returned, waiting }) => (
          <Table.Row key={of}>
            <Table.HeaderCell scope="row">{names[of] ?? of}</Table.HeaderCell>
            {categories.map((category) => (
              <Table.DataCell key={category} className="number">
                {formatNumber(proposed[category])}
              </Table.DataCell>
            ))}
            {[confirmed, returned, waiting].map((count, index) => (
              <Table.DataCell key={index} className="number">
                {formatNumber(count)}
              </Table.DataCell>
            ))}
          </Table.Row>
        ))}
      </ScrollTable>
    </div>
  );
}
