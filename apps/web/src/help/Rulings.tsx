import { BodyLong, BodyShort, HStack, Tag } from '@navikt/ds-react';
import { appealAnswers, rulingOutcomes } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { optionsOf, type AskedField } from '../app/FormField.tsx';
import { useNote } from './deed-fields.ts';
import { DeedOpening, type PartProps } from './DeedOpening.tsx';

/** Decisions under the social services act, by reference, and what can become of each. */
export function Rulings({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const note = useNote();
  const { help } = texts;
  const part = { view, done };
  const fields: AskedField[] = [
    {
      name: 'reference',
      label: t('help.ruling.reference'),
      why: t('help.ruling.referenceWhy'),
      kind: 'line',
      needed: true,
    },
    {
      name: 'basis',
      label: t('help.ruling.basis'),
      kind: 'choice',
      needed: true,
      options: optionsOf(help.basis, view.bases),
    },
    {
      name: 'outcome',
      label: t('help.ruling.outcome'),
      kind: 'choice',
      needed: true,
      options: optionsOf(help.outcome, rulingOutcomes),
    },
    { name: 'amount', label: t('help.ruling.amount'), kind: 'line', needed: false },
    {
      name: 'inPlan',
      label: t('help.ruling.inPlan'),
      why: t('help.ruling.inPlanWhy'),
      kind: 'choice',
      needed: true,
      options: optionsOf(help.yesNo, ['no', 'yes']),
    },
    {
      name: 'notifiedOn',
      label: t('help.ruling.notifiedOn'),
      why: t('help.ruling.notifiedOnWhy'),
      kind: 'day',
      needed: false,
    },
    note,
  ];
  return (
    <Card id="help-rulings" title={t('help.ruling.title')}>
      {view.rulings.length === 0 && <BodyLong>{t('help.ruling.none')}</BodyLong>}
      {view.rulings.map((one) => (
        <div key={one.ruling} className="help-item">
          <HStack gap="space-8" align="center">
            <BodyShort weight="semibold">
              {one.reference ?? '–'}, {formatDay(one.on)}
            </BodyShort>
            <Tag size="small" variant="moderate" data-color="neutral">
              {help.state[one.state]}
            </Tag>
          </HStack>
          <BodyShort>
            {help.basis[one.basis]}. {help.outcome[one.outcome]}
            {one.amount && `, ${one.amount}`}.
          </BodyShort>
          {one.notifiedOn && one.appealUntil && (
            <BodyShort>
              {t('help.ruling.notified', {
                date: formatDay(one.notifiedOn),
                until: formatDay(one.appealUntil),
              })}
            </BodyShort>
          )}
          {one.note && <BodyShort size="small">{one.note}</BodyShort>}
          {one.state === 'made' && (
            <DeedOpening
              {...part}
              deed="NotifyRuling"
              title={t('help.ruling.notify')}
              fields={[]}
              given={{ ruling: one.ruling }}
            />
          )}
          {(one.state === 'notified' || one.state === 'final') && (
            <DeedOpening
              {...part}
              deed="ReceiveAppeal"
              title={t('help.ruling.appeal')}
              fields={[note]}
              given={{ ruling: one.ruling }}
            />
          )}
          {one.state === 'appealed' && (
            <DeedOpening
              {...part}
              deed="AnswerAppeal"
              title={t('help.ruling.answer')}
              fields={[
                {
                  name: 'answer',
                  label: t('help.ruling.answerWhat'),
                  kind: 'choice',
                  needed: true,
                  options: optionsOf(help.answer, appealAnswers),
                },
                note,
              ]}
              given={{ ruling: one.ruling }}
            />
          )}
        </div>
      ))}
      <DeedOpening {...part} deed="MakeRuling" title={t('help.ruling.make')} fields={fields} />
    </Card>
  );
}
