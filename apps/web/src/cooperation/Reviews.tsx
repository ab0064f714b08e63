import { BodyLong, BodyShort } from '@navikt/ds-react';
import { reviewConclusions } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { optionsOf } from '../app/FormField.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActOpening, type PartProps } from './ActForm.tsx';

/** The yearly review: when it is due, and what earlier ones came to. */
export function Reviews({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const { reviews, reviewOn, leads, inForce, ended } = view;
  return (
    <Card id="reviews" title={t('cooperation.reviews')}>
      {!ended && (
        <BodyShort weight="semibold">
          {reviewOn
            ? t('cooperation.reviewNext', { date: formatDay(reviewOn) })
            : t('cooperation.reviewLater')}
        </BodyShort>
      )}
      {leads && inForce && (
        <ActOpening
          {...{ view, done }}
          act="ReviewCooperation"
          title={t('cooperation.review')}
          fields={[
            { name: 'words', label: t('cooperation.reviewWords'), kind: 'text', needed: true },
            {
              ...{
                name: 'conclusion',
                label: t('cooperation.reviewConclusion'),
                kind: 'choice',
                needed: true,
              },
              options: optionsOf(texts.cooperation.conclusion, reviewConclusions),
            },
            { name: 'nextOn', label: t('cooperation.reviewNextOn'), kind: 'day', needed: true },
          ]}
        />
      )}
      <ul className="help-list">
        {reviews.map(({ on, by, conclusion, words }) => (
          <li key={`${on} ${words}`}>
            <span>{t('cooperation.reviewedBy', { date: formatDay(on), by })}</span>
            <span>{texts.cooperation.conclusion[conclusion]}</span>
            <BodyLong>{words}</BodyLong>
          </li>
        ))}
      </ul>
    </Card>
  );
}
