import { BodyShort, Link as AkselLink } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import { Link } from 'react-router';
import { can, useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** The time that is booked in an intake, or the way to book one for whoever is to be talked with. */
export function TalkLine({ journey: { journeyId, talk, deadlines, asOf } }: { journey: JourneyView }) {
  const { t } = useTexts();
  const isKept = can(useMe(), 'intake') && !asOf;
  if (talk)
    return (
      <BodyShort>
        {t('journey.talk.booked', { ...talk, date: formatDay(talk.day) })}{' '}
        {isKept && (
          <AkselLink as={Link} to={paths.bookTalk(journeyId)}>
            {t('journey.talk.move')}
          </AkselLink>
        )}
      </BodyShort>
    );
  if (!isKept || !deadlines.some(({ kind }) => kind === 'clarification-talk')) return null;
  return (
    <div>
      <AkselLink as={Link} to={paths.bookTalk(journeyId)}>
        {t('journey.talk.book')}
      </AkselLink>
    </div>
  );
}
