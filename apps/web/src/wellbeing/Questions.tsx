import { BodyLong, BodyShort, VStack } from '@navikt/ds-react';
import type { WellbeingDesk } from '@samspor/contracts';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChildForm } from './ChildForm.tsx';

/** What the school's fixed contact in the family group is asked: she links to the case's own adviser (deck 004, slide 9). */
export function Questions({
  desk: { questions },
  done,
}: {
  desk: WellbeingDesk;
  done: (text: string) => void;
}) {
  const { t } = useTexts();
  const { today } = useMe();
  return (
    <Card id="wellbeing-questions" title={t('wellbeing.questions')}>
      {questions.length === 0 && <BodyLong>{t('wellbeing.noQuestions')}</BodyLong>}
      <ul className="help-list">
        {questions.map(({ journeyId, version, name, ask, on, answerBy, by, question }) => (
          <li key={`${journeyId} ${ask}`}>
            <VStack gap="space-8">
              <BodyShort weight="semibold">{name}</BodyShort>
              <BodyLong>{question ?? '–'}</BodyLong>
              <BodyShort className={answerBy < today ? 'late' : undefined}>
                {t('wellbeing.askedBy', { name: by, date: formatDay(on), until: formatDay(answerBy) })}
              </BodyShort>
              <ChildForm
                child={{ journeyId, version }}
                deed="LinkAdviser"
                title={t('wellbeing.answerOf', { name })}
                given={{ ask }}
                fields={[
                  { name: 'adviser', label: t('wellbeing.adviser'), kind: 'line', needed: true },
                  { name: 'note', label: t('wellbeing.answerNote'), kind: 'text', needed: false },
                ]}
                done={done}
              />
            </VStack>
          </li>
        ))}
      </ul>
    </Card>
  );
}
