import { InlineMessage } from '@navikt/ds-react';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useChoices } from '../journey-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import type { FieldForm } from './step-forms.ts';

/** What one should know while filling in a field: the day that a choice leads to, whom a text could give away. */
export function FieldNote({ form, value }: { form: FieldForm; value: string }) {
  if (form.kind === 'text') return <ProtectedNote />;
  return form.kind === 'list' && form.list === 'committees' ? <AgendaNote committee={value} /> : null;
}

function ProtectedNote() {
  const { t } = useTexts();
  const { protection } = useJourneyContext().journey.person;
  if (protection === 'UGRADERT') return null;
  return (
    <InlineMessage status="warning">
      {t(protection === 'FORTROLIG' ? 'journey.form.confidential' : 'journey.form.strictlyConfidential')}
    </InlineMessage>
  );
}

/** The meeting that the case really comes to, when it is referred today. */
function AgendaNote({ committee }: { committee: string }) {
  const { t } = useTexts();
  const choices = useChoices(true).data;
  const comesUp = choices?.committees.find(({ id }) => id === committee)?.comesUp;
  if (!comesUp) return null;
  return (
    <InlineMessage status="info" role="status">
      {t('journey.form.comesUp', { date: formatDay(comesUp) })}
    </InlineMessage>
  );
}
