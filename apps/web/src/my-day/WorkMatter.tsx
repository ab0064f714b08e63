import { BodyShort } from '@navikt/ds-react';
import type { WorkRow } from '@samspor/contracts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** What is due and when, and, of what is put off, until when, by whom and why. */
export function WorkMatter({ row: { kind, help, dueOn, daysOver, snoozed } }: { row: WorkRow }) {
  const { t, texts } = useTexts();
  return (
    <div className="work-what">
      <BodyShort weight="semibold">{what()}</BodyShort>
      <BodyShort size="small">{dueText()}</BodyShort>
      {snoozed && (
        <BodyShort size="small" className="work-snoozed">
          {t(snoozed.reason === null ? 'myDay.snoozed' : 'myDay.snoozedFor', {
            date: formatDay(snoozed.until),
            name: snoozed.by,
            reason: snoozed.reason,
          })}
        </BodyShort>
      )}
    </div>
  );

  function what(): string {
    if (help) return texts.help.matter[help];
    return kind ? texts.codes.work[kind] : t('myDay.nothingDue');
  }

  function dueText(): string {
    if (!dueOn || daysOver === null) return t('myDay.undated');
    const date = formatDay(dueOn);
    if (daysOver > 0) return t('myDay.overBy', { count: daysOver, date });
    return daysOver === 0 ? t('myDay.today') : t('myDay.left', { count: -daysOver, date });
  }
}
