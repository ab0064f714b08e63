import type { StepType } from '@samspor/domain';
import { useEffect, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useMe } from '../../app/me-api.ts';
import { useJourneyContext } from '../journey-context.ts';
import { emptyValues, type StepValues } from './step-body.ts';
import { draftIn, draftName, keepDraft } from './step-draft.ts';

export interface DraftForm {
  form: UseFormReturn<StepValues>;
  /** The key that the step is sent with, however often. */
  key: string;
  /** True when something was written before the page was read anew. */
  restored: boolean;
  /** Asked of the form itself when it matters: what was typed a moment ago counts. */
  isWritten: () => boolean;
  /** After it was saved or thrown away. */
  drop: () => void;
}

/**
 * A step's form whose content outlives a reload of the page, in this tab; leaving with something written is asked about.
 * `given` is what the form begins with; the meeting it is opened for is that also when a draft was kept.
 */
export function useDraft(step: StepType, given: StepValues = {}): DraftForm {
  const { journey } = useJourneyContext();
  const { id, today } = useMe();
  const [untouched] = useState(() => ({ ...emptyValues(step, today), ...given }));
  const [name] = useState(() => draftName(id, journey.journeyId, step));
  const [found] = useState(() => draftIn(sessionStorage, name, untouched));
  const [key] = useState(() => found?.key ?? crypto.randomUUID());
  const [values] = useState(() => {
    const kept = { ...untouched, ...found?.values };
    return given.meeting ? { ...kept, meeting: given.meeting } : kept;
  });
  const form = useForm<StepValues>({ defaultValues: values, shouldFocusError: false });
  const isWritten = () =>
    Object.entries(form.getValues()).some(([field, value]) => value !== untouched[field]);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(sessionStorage, name, { key, values }),
      }),
    [form, name, key],
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const written = Object.entries(form.getValues()).some(([field, value]) => value !== untouched[field]);
      if (written) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [form, untouched]);
  return { form, key, restored: found !== null, isWritten, drop: () => sessionStorage.removeItem(name) };
}
