import { Link as AkselLink } from '@navikt/ds-react';
import { proofQuery, type ProofView } from '@samspor/contracts';
import type { ProofFilter } from '@samspor/domain';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

interface CountProps {
  proof: ProofView;
  figure: { filter: ProofFilter; count: number | null };
  /** What is counted, for those who hear the number without its row and column. */
  what: string;
}

/** A number that opens the list that it is the count of, for those with a right to it; or says that it is hidden. */
export function Count({ proof: { proofId, rights }, figure: { filter, count }, what }: CountProps) {
  const { t } = useTexts();
  if (count === null) return <>{t('proof.hidden')}</>;
  const number = formatNumber(count);
  if (!rights.mayList || count === 0) return <>{number}</>;
  return (
    <AkselLink
      as={Link}
      to={`${paths.proofList(proofId)}?${proofQuery(filter)}`}
      aria-label={t('proof.listOf', { count: number, what })}
    >
      {number}
    </AkselLink>
  );
}
