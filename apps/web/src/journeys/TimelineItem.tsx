import { RobotIcon } from '@navikt/aksel-icons';
import { BodyLong, BodyShort, Button, HStack, Tag } from '@navikt/ds-react';
import type { TimelineEntry } from '@samspor/contracts';
import { osloDateOf } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { eventDetails } from './event-details.ts';

/** One thing that happened: what, who, for which agency, and the words that were written. */
export function TimelineItem({
  entry,
  names,
  correct,
}: {
  entry: TimelineEntry;
  names: Readonly<Record<string, string>>;
  correct: (entry: TimelineEntry) => void;
}) {
  const { t, texts } = useTexts();
  const { type, by, onBehalfOf, workflow, on, recordedAt, withdrawn, mayWithdraw } = entry;
  const details = eventDetails(entry, texts, names).join(' · ');
  const recordedOn = osloDateOf(new Date(recordedAt));
  const byLine = [
    by.role
      ? t('journey.timeline.by', { name: by.name, role: texts.codes.role[by.role], agency: by.agencyName })
      : t('journey.timeline.byShort', { name: by.name, agency: by.agencyName }),
    onBehalfOf && t('journey.timeline.behalf', { who: onBehalfOf }),
    recordedOn !== on && t('journey.timeline.recorded', { date: formatDay(recordedOn) }),
  ];
  return (
    <li data-automatic={workflow !== null} data-withdrawn={withdrawn !== null}>
      <HStack gap="space-8" align="center">
        <BodyShort weight="semibold" as={withdrawn ? 'del' : 'p'}>
          {texts.codes.event[type]}
        </BodyShort>
        {workflow && (
          <Tag size="xsmall" variant="outline" icon={<RobotIcon aria-hidden />}>
            {t('journey.timeline.automatic')}
          </Tag>
        )}
      </HStack>
      {details && <BodyShort size="small">{details}</BodyShort>}
      {Object.entries(entry.texts).map(([field, text]) => (
        <BodyLong key={field} className="written">
          {isLabelled(field, texts.codes.writtenField) && (
            <strong>{texts.codes.writtenField[field]}: </strong>
          )}
          {text}
        </BodyLong>
      ))}
      <BodyShort size="small" textColor="subtle">
        {byLine.filter(Boolean).join(', ')}
      </BodyShort>
      {withdrawn && (
        <BodyShort size="small">
          {t('journey.timeline.withdrawn', {
            date: formatDay(withdrawn.on),
            name: withdrawn.by,
            agency: withdrawn.agency,
          })}
          {withdrawn.reason && `: ${withdrawn.reason}`}
        </BodyShort>
      )}
      {mayWithdraw && (
        <Button
          className="no-print"
          size="xsmall"
          variant="tertiary"
          aria-label={t('journey.timeline.correctOf', { event: texts.codes.event[type] })}
          onClick={() => correct(entry)}
        >
          {texts.steps.WithdrawEntry.act}
        </Button>
      )}
    </li>
  );
}

const isLabelled = <Field extends string>(field: string, words: Record<Field, string>): field is Field =>
  Object.hasOwn(words, field);
