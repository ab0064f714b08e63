import type { SpecialAct } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useSpecialAct } from './special-api.ts';

interface SpecialActFormProps {
  act: SpecialAct;
  /** Whom it is about; absent for the number of places. */
  journeyId?: string;
  version: number;
  fields: readonly AskedField[];
  initial?: Readonly<Record<string, string>>;
  done: () => void;
}

/** One act on the list; what is written stays where it is refused. */
export function SpecialActForm({ act, journeyId, version, fields, initial, done }: SpecialActFormProps) {
  const { texts } = useTexts();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const sending = useSpecialAct();
  return (
    <FieldsForm
      id={`${act}-${journeyId ?? 'list'}`}
      title={texts.special.act[act]}
      fields={fields}
      {...(initial && { initial })}
      problem={sending.error && problemOf(sending.error)}
      isPending={sending.isPending}
      send={({ places, ...said }) =>
        sending.mutate(
          {
            ...{ act, key, version },
            body: {
              ...said,
              ...(journeyId && { journeyId }),
              ...(places !== undefined && { places: Number(places) }),
            },
          },
          { onSuccess: done, onError: () => setKey(crypto.randomUUID()) },
        )
      }
    />
  );
}
