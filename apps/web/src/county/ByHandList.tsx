import { Link as AkselLink, ReadMore } from '@navikt/ds-react';
import type { YouthByHand } from '@samspor/contracts';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatNumber } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** So many are named; a group that leaves out more is narrowed down first. */
const most = 200;

/** Those whom a person sees to one by one, with the way to each. */
export function ByHandList({ youths }: { youths: readonly YouthByHand[] }) {
  const { t, texts } = useTexts();
  if (youths.length === 0) return null;
  const more = youths.length - most;
  return (
    <ReadMore size="small" header={t('county.many.byHand', { count: youths.length })}>
      <ul className="county-changes">
        {youths.slice(0, most).map(({ journeyId, name, why }) => (
          <li key={journeyId}>
            <AkselLink as={Link} to={paths.journey(journeyId)}>
              {name}
            </AkselLink>{' '}
            – {texts.county.leftOut[why]}
          </li>
        ))}
      </ul>
      {more > 0 && t('county.many.byHandMore', { count: more, number: formatNumber(more) })}
    </ReadMore>
  );
}
