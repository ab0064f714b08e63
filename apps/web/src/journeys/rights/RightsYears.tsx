import { BodyShort, Heading, Table } from '@navikt/ds-react';
import type { LedgerYear } from '@samspor/domain';
import { ScrollTable } from '../../app/ScrollTable.tsx';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { organisationText } from '../organisation.ts';
import { useNames } from '../useNames.ts';

/** The school years one by one: what is known of each, from where, and which nobody knows of. */
export function RightsYears({ years }: { years: readonly LedgerYear[] }) {
  const { t, texts } = useTexts();
  return (
    <>
      <Heading id="skolear" level="3" size="xsmall">
        {t('rights.years')}
      </Heading>
      {years.length === 0 ? (
        <BodyShort size="small">{t('rights.noYears')}</BodyShort>
      ) : (
        <ScrollTable labelledBy="skolear" columns={Object.values(texts.rights.columns)}>
          {years.map((year, index) => (
            <YearRow key={`${year.schoolYear} ${year.source?.version ?? index}`} year={year} />
          ))}
        </ScrollTable>
      )}
    </>
  );
}

function YearRow({ year }: { year: LedgerYear }) {
  const { t, texts } = useTexts();
  const names = useNames();
  const { codes, rights } = texts;
  const { schoolYear, level, programme, school, from, to, outcome, counted, why, omval, known, source } =
    year;
  const what = [
    level && codes.level[level],
    programme && codes.programme[programme],
    school && organisationText(school, names, texts),
    omval === 'yes' && rights.omvalMark,
  ].filter(Boolean);
  const when = [from && formatDay(from), to && formatDay(to)].filter(Boolean);
  return (
    <Table.Row data-known={known}>
      <Table.HeaderCell scope="row">{schoolYear}</Table.HeaderCell>
      <Table.DataCell>{what.length > 0 ? what.join(', ') : rights.notKnown}</Table.DataCell>
      <Table.DataCell>{when.length > 0 ? when.join('–') : rights.notKnown}</Table.DataCell>
      <Table.DataCell>{outcome ? codes.schoolingOutcome[outcome] : rights.notKnown}</Table.DataCell>
      <Table.DataCell>
        {codes.counted[counted]}
        {why && `: ${codes.uncountedReason[why]}`}
      </Table.DataCell>
      <Table.DataCell>
        {rights.known[known]}
        {source &&
          `: ${t('rights.sourceLine', { event: codes.event[source.type], date: formatDay(source.on) })}`}
      </Table.DataCell>
    </Table.Row>
  );
}
