import type { DeskView } from '@samspor/contracts';
import { problemOf } from '../../api/api-error.ts';
import { FieldsForm } from '../../app/FieldsForm.tsx';
import { Opening } from '../../app/Opening.tsx';
import { formatDay } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/i18n.ts';
import { useDeskCommand } from './desk-api.ts';

/** Places a case that came after the agenda was fixed: with a reason, for it comes without the time to read it. */
export function LateCases({ desk }: { desk: DeskView }) {
  const { t } = useTexts();
  const send = useDeskCommand(desk.meetingId);
  if (desk.late.length === 0) return null;
  const options = desk.late.map(({ journeyId, name, waitingSince }) => ({
    id: journeyId,
    name: t('desk.lateCase', { name, date: formatDay(waitingSince) }),
  }));
  return (
    <Opening title={t('desk.late', { count: options.length })} why={t('desk.lateWhy')}>
      {(close) => (
        <FieldsForm
          id="sen-sak"
          title={t('desk.place')}
          fields={[
            { name: 'journeyId', label: t('desk.lateWhich'), kind: 'choice', needed: true, options },
            { name: 'reason', label: t('desk.lateReason'), kind: 'text', needed: true },
          ]}
          problem={send.error && problemOf(send.error)}
          isPending={send.isPending}
          send={(body) => {
            const placing = { ...body, urgent: false };
            send.mutate({ command: 'PlaceItem', body: placing, version: desk.version }, { onSuccess: close });
          }}
        />
      )}
    </Opening>
  );
}
