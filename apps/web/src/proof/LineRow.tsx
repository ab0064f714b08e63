import { BodyShort, Link as AkselLink, Table } from '@navikt/ds-react';
import type { ProofRow, ProofYouth } from '@samspor/contracts';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { deedWords } from './deed-words.ts';

interface LineRowProps {
  row: ProofRow;
  schools: readonly { school: string; name: string }[];
}

/** One duty: towards whom, how it stands and why, its dates, what was done, and the rule it rests on. */
export function LineRow({ row: { kind, outcome, why, paragraph, ruleSet, youth }, schools }: LineRowProps) {
  const { t, texts } = useTexts();
  const school = schools.find((one) => one.school === youth?.school);
  const isBad = outcome === 'overdue' || outcome === 'missed';
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Youth youth={youth} />
        {school && <BodyShort size="small">{school.name}</BodyShort>}
      </Table.HeaderCell>
      <Table.DataCell>
        {texts.proof.kind[kind]}
        <BodyShort size="small" data-attention={isBad}>
          {texts.proof.outcome[outcome]}
        </BodyShort>
        {why && <BodyShort size="small">{texts.proof.why[why]}</BodyShort>}
      </Table.DataCell>
      <Table.DataCell>{youth && <Dates youth={youth} />}</Table.DataCell>
      <Table.DataCell>{youth && <Deeds youth={youth} />}</Table.DataCell>
      <Table.DataCell>
        {paragraph}
        <BodyShort size="small">{t(`proof.ruleSet.${ruleSet}`)}</BodyShort>
      </Table.DataCell>
    </Table.Row>
  );
}

function Youth({ youth }: Pick<ProofRow, 'youth'>) {
  const { t } = useTexts();
  if (!youth)
    return (
      <>
        {t('proof.withheld')}
        <BodyShort size="small">{t('proof.withheldWhy')}</BodyShort>
      </>
    );
  return (
    <AkselLink as={Link} to={paths.journey(youth.journeyId)}>
      {youth.name ?? t('proof.erased')}
    </AkselLink>
  );
}

function Dates({ youth: { openedOn, dueOn, closedOn } }: { youth: ProofYouth }) {
  const { t } = useTexts();
  return (
    <>
      <BodyShort size="small">{t('proof.opened', { date: formatDay(openedOn) })}</BodyShort>
      <BodyShort size="small">
        {dueOn ? t('proof.due', { date: formatDay(dueOn) }) : t('proof.noDue')}
      </BodyShort>
      {closedOn && <BodyShort size="small">{t('proof.closed', { date: formatDay(closedOn) })}</BodyShort>}
    </>
  );
}

function Deeds({ youth: { deeds } }: { youth: ProofYouth }) {
  const { t, texts } = useTexts();
  if (deeds.length === 0) return <>{t('proof.nothingDone')}</>;
  return (
    <ul className="deeds">
      {deeds.map((deed, place) => (
        <li key={place}>{deedWords(deed, texts)}</li>
      ))}
    </ul>
  );
}
