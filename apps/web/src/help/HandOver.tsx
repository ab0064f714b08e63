import { BodyLong, BodyShort } from '@navikt/ds-react';
import { Card } from '../app/Card.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { optionsOf } from '../app/FormField.tsx';
import { DeedOpening, type PartProps } from './DeedOpening.tsx';

/** What lower secondary told of the pupil when it handed over (deck 000, slide 18). */
export function HandOver({ view, done }: PartProps) {
  const { t, texts } = useTexts();
  const { handOver } = view;
  return (
    <Card id="help-hand-over" title={t('help.handOver.title')}>
      {handOver ? (
        <>
          <BodyShort weight="semibold">{handOver.fromSchool ?? '–'}</BodyShort>
          <BodyLong>{handOver.known ?? t('help.handOver.nothing')}</BodyLong>
        </>
      ) : (
        <BodyLong>{t('help.handOver.none')}</BodyLong>
      )}
      <DeedOpening
        view={view}
        done={done}
        deed="ReceiveHandOver"
        title={t('help.handOver.receive')}
        fields={[
          { name: 'fromSchool', label: t('help.handOver.from'), kind: 'line', needed: true },
          {
            name: 'consent',
            label: t('help.handOver.consent'),
            kind: 'choice',
            needed: true,
            options: optionsOf(texts.help.yesNo, ['yes', 'no']),
          },
          {
            name: 'known',
            label: t('help.handOver.known'),
            why: t('help.handOver.knownWhy'),
            kind: 'text',
            needed: false,
          },
        ]}
      />
    </Card>
  );
}
