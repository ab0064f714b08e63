import { BodyLong, Table } from '@navikt/ds-react';
import type { ProofView } from '@samspor/contracts';
import { proofOutcomes } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { ScrollTable } from '../app/ScrollTable.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { Count } from './Count.tsx';
import { namedSchools } from './named-schools.ts';

type Schools = NonNullable<ProofView['figures']>['schools'];

/** Youths and duties of contact, school by school. */
export function SchoolTable({ proof, schools }: { proof: ProofView; schools: Schools }) {
  const { t, texts } = useTexts();
  const names = new Map(namedSchools(proof.schools, texts).map(({ school, name }) => [school, name]));
  return (
    <Card id="skoler" title={t('proof.schools')}>
      <BodyLong size="small">{t('proof.definitions.school')}</BodyLong>
      <ScrollTable
        labelledBy="skoler"
        columns={[
          t('proof.school'),
          ...[t('proof.youths'), t('proof.owed'), ...Object.values(texts.proof.outcome)].map((number) => ({
            number,
          })),
        ]}
      >
        {schools.map(({ school, covered, contact }) => {
          const name = school === null ? t('proof.noSchool') : (names.get(school) ?? school);
          const cells = [
            { what: t('proof.youths'), figure: covered },
            { what: t('proof.owed'), figure: contact.owed },
            ...proofOutcomes.map((outcome) => ({
              what: texts.proof.outcome[outcome],
              figure: contact.outcomes[outcome],
            })),
          ];
          return (
            <Table.Row key={school}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              {cells.map(({ what, figure }) => (
                <Table.DataCell key={what} className="number">
                  <Count proof={proof} figure={figure} what={`${name}, ${what}`} />
                </Table.DataCell>
              ))}
            </Table.Row>
          );
        })}
      </ScrollTable>
    </Card>
  );
}
