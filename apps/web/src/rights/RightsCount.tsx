import { Link as AkselLink } from '@navikt/ds-react';
import { rightsQuery, type RightsAnalysisView } from '@samspor/contracts';
import type { RightsFigure } from '@samspor/domain';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

interface RightsCountProps {
  view: RightsAnalysisView;
  figure: RightsFigure<number | null>;
  /** What is counted, for those who hear the number without its row and column. */
  what: string;
}

/** A number that opens the list that it is the count of, for those who may; or says that it is hidden. */
export function RightsCount({ view, figure: { filter, count }, what }: RightsCountProps) {
  const { t } = useTexts();
  if (count === null) return <>{t('proof.hidden')}</>;
  const number = formatNumber(count);
  if (!view.mayList || count === 0) return <>{number}</>;
  return (
    <AkselLink
      as={Link}
      to={`${paths.rightsList}?${rightsQuery(filter)}`}
      aria-label={t('proof.listOf', { count: number, what })}
    >
      {number}
    </AkselLink>
  );
}
