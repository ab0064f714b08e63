import { useEffect, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { draftName } from '../../journeys/steps/step-draft.ts';
import { emptyValues, type DeskValues } from './desk-values.ts';

interface Kept {
  key: string;
  values: DeskValues;
}

export interface DeskDraft {
  form: UseFormReturn<DeskValues>;
  /** The key that the decision is sent with, however often. */
  key: string;
  drop: () => void;
}

/** What is written of a case outlives going on to the next one, and a reload, in this tab. */
export function useDeskDraft(meetingId: string, journeyId: string): DeskDraft {
  const { id, seat } = useMe();
  const [name] = useState(() => draftName(id, journeyId, `desk.${meetingId}`));
  const [{ key, values }] = useState(() => keptIn(name) ?? fresh(seat.agency));
  const form = useForm<DeskValues>({ defaultValues: values, shouldFocusError: false });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: now }) => sessionStorage.setItem(name, JSON.stringify({ key, values: now })),
      }),
    [form, name, key],
  );
  return { form, key, drop: () => sessionStorage.removeItem(name) };
}

const fresh = (agency: string): Kept => ({ key: crypto.randomUUID(), values: emptyValues(agency) });

function keptIn(name: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}
