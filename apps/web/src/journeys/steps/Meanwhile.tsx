import { BodyLong, BodyShort, LocalAlert, VStack } from '@navikt/ds-react';
import type { TimelineEntry } from '@samspor/contracts';
import type { StepType } from '@samspor/domain';
import { formatInstant } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import type { FieldText } from '../../i18n/step-texts.ts';
import { eventDetails } from '../event-details.ts';
import { useNames } from '../useNames.ts';
import { sameFields, type SameField } from './meanwhile.ts';
import type { StepValues } from './step-body.ts';
import type { FieldForm } from './step-forms.ts';

interface MeanwhileProps {
  step: StepType;
  asked: readonly [string, FieldForm][];
  values: StepValues;
  /** What others recorded since the form was opened, newest first. */
  entries: TimelineEntry[];
}

/** What others recorded while one wrote, with its fields; mine beside theirs where both say something of the same. */
export function Meanwhile({ step, asked, values, entries }: MeanwhileProps) {
  const { t, texts } = useTexts();
  const names = useNames();
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('journey.form.staleTitle')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-12">
          <ul className="changes">
            {entries.map((entry) => (
              <li key={entry.version}>
                {t('journey.form.change', {
                  event: texts.codes.event[entry.type],
                  name: entry.by.name,
                  agency: entry.by.agencyName,
                  time: formatInstant(entry.recordedAt),
                })}
                <Said entry={entry} same={sameFields(asked, values, entry)} />
              </li>
            ))}
          </ul>
          <BodyShort>{t('journey.form.staleWay', { act: t('journey.form.sendToo') })}</BodyShort>
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );

  function Said({ entry, same }: { entry: TimelineEntry; same: SameField[] }) {
    const details = eventDetails(entry, texts, names).join(' · ');
    if (same.length === 0)
      return (
        <>
          {details && <BodyShort size="small">{details}</BodyShort>}
          {Object.entries(entry.texts).map(([field, text]) => (
            <BodyLong key={field} size="small" className="written">
              {text}
            </BodyLong>
          ))}
        </>
      );
    const words: Record<string, FieldText> = texts.steps[step].fields;
    return (
      <dl className="mine-theirs">
        {same.map(({ name, form, mine, theirs }) => (
          <div key={name}>
            <dt>{words[name]?.label ?? name}</dt>
            <dd>
              <strong>{t('journey.form.mine')}</strong> {wordOf(form, mine) || t('journey.form.empty')}
            </dd>
            <dd>
              <strong>{entry.by.name}:</strong> {wordOf(form, theirs)}
            </dd>
          </div>
        ))}
      </dl>
    );
  }

  function wordOf(form: FieldForm, value: string): string {
    if (form.kind === 'list') return names[value] ?? value;
    if (form.kind !== 'choice') return value;
    const words: Record<string, string> = texts.codes[form.group];
    return words[value] ?? value;
  }
}
