import { BodyLong, BodyShort } from '@navikt/ds-react';
import { applicationAnswers } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { optionsOf } from '../app/FormField.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActOpening, type PartProps } from './ActForm.tsx';

/** The joint application, which both managers sign with the agreement (deck 002, slide 13); nothing where none is made. */
export function Application({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const { versions, application, leads, today, ended } = view;
  const applied = versions.find(({ applyBy }) => applyBy !== null);
  if (!applied?.applyBy) return null;
  const isSigned = applied.signatures.length === 2;
  return (
    <Card id="application" title={t('cooperation.joint')}>
      <BodyLong>
        {t('cooperation.jointTo', { to: applied.applicationTo ?? '', date: formatDay(applied.applyBy) })}
      </BodyLong>
      {!isSigned && <BodyShort>{t('cooperation.jointUnsigned')}</BodyShort>}
      {application && (
        <BodyShort>{t('cooperation.jointSent', { date: formatDay(application.sentOn) })}</BodyShort>
      )}
      {application?.answer && application.answeredOn && (
        <BodyShort weight="semibold">
          {`${texts.cooperation.answer[application.answer]}, ${formatDay(application.answeredOn)}`}
        </BodyShort>
      )}
      {leads && !ended && isSigned && !application && (
        <ActOpening
          {...{ view, done }}
          act="SendApplication"
          title={t('cooperation.sendApplication')}
          fields={[{ name: 'sentOn', label: t('cooperation.sentOn'), kind: 'day', needed: true }]}
          initial={{ sentOn: today }}
        />
      )}
      {leads && !ended && application && !application.answer && (
        <ActOpening
          {...{ view, done }}
          act="AnswerApplication"
          title={t('cooperation.answerApplication')}
          fields={[
            {
              ...{ name: 'answer', label: t('cooperation.answerWhich'), kind: 'choice', needed: true },
              options: optionsOf(texts.cooperation.answer, applicationAnswers),
            },
            { name: 'answeredOn', label: t('cooperation.answeredOn'), kind: 'day', needed: true },
          ]}
          initial={{ answeredOn: today }}
        />
      )}
    </Card>
  );
}
