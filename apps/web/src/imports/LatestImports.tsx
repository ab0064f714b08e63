import { BodyShort, Link as AkselLink, Skeleton, Table } from '@navikt/ds-react';
import type { ImportProgress } from '@samspor/contracts';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useImports } from './imports-api.ts';

/** Files read in lately, by whom and with what result. */
export function LatestImports() {
  const { t } = useTexts();
  const imports = useImports();
  return (
    <Card id="siste-importer" title={t('imports.latest')}>
      {imports.isPending && <Skeleton variant="rounded" height="6rem" />}
      {imports.isError && <ErrorBox error={imports.error} retry={() => void imports.refetch()} />}
      {imports.data?.length === 0 && <BodyShort>{t('imports.none')}</BodyShort>}
      {imports.data && imports.data.length > 0 && <ImportTable imports={imports.data} />}
    </Card>
  );
}

function ImportTable({ imports }: { imports: ImportProgress[] }) {
  const { t, texts } = useTexts();
  return (
    <ScrollTable labelledBy="siste-importer" columns={Object.values(texts.imports.columns)}>
      {imports.map(({ importId, file, startedAt, startedBy, state, counts }) => (
        <Table.Row key={importId}>
          <Table.HeaderCell scope="row">
            <AkselLink as={Link} to={paths.oneImport(importId)} aria-label={t('imports.open', { file })}>
              {file}
            </AkselLink>
          </Table.HeaderCell>
          <Table.DataCell>{formatInstant(startedAt)}</Table.DataCell>
          <Table.DataCell>{startedBy}</Table.DataCell>
          <Table.DataCell>{texts.codes.importState[state]}</Table.DataCell>
          <Table.DataCell>
            {[counts.new, counts.changed, counts.rejected].map(formatNumber).join(' / ')}
          </Table.DataCell>
        </Table.Row>
      ))}
    </ScrollTable>
  );
}
