import { BodyShort, Heading, Link as AkselLink, Skeleton, Table, VStack } from '@navikt/ds-react';
import type { ImportProgress } from '@samspor/contracts';
import { Link } from 'react-router';
import { ErrorBox } from '../app/PageError.tsx';
import { paths } from '../app/paths.ts';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useImports } from './imports-api.ts';

/** Files read in lately, by whom and with what result. */
export function LatestImports() {
  const { t } = useTexts();
  const imports = useImports();
  return (
    <VStack as="section" gap="space-12" className="card" aria-labelledby="siste-importer">
      <Heading id="siste-importer" level="2" size="small">
        {t('imports.latest')}
      </Heading>
      {imports.isPending && <Skeleton variant="rounded" height="6rem" />}
      {imports.isError && <ErrorBox error={imports.error} retry={() => void imports.refetch()} />}
      {imports.data?.length === 0 && <BodyShort>{t('imports.none')}</BodyShort>}
      {imports.data && imports.data.length > 0 && <ImportTable imports={imports.data} />}
    </VStack>
  );
}

function ImportTable({ imports }: { imports: ImportProgress[] }) {
  const { t, texts } = useTexts();
  const { columns } = texts.imports;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="siste-importer">
      <Table size="small" aria-labelledby="siste-importer">
        <Table.Header>
          <Table.Row>
            {Object.values(columns).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
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
        </Table.Body>
      </Table>
    </div>
  );
}
