import { BodyShort, Button, VStack } from '@navikt/ds-react';
import type { HelpDeed } from '@samspor/domain';
import { useState } from 'react';
import { problemOf, problemText } from '../api/api-error.ts';
import { FormField, type AskedField } from '../app/FormField.tsx';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useDeed } from './help-api.ts';

/** One field of a deed. */
export type DeedField = AskedField;

interface DeedFormProps {
  journeyId: string;
  version: number;
  title: string;
  deed: HelpDeed;
  fields: readonly DeedField[];
  /** What is known without being asked. */
  given?: Record<string, unknown>;
  done: (text: string) => void;
}

/** A small form that does one thing for a pupil, on the day it happened. */
export function DeedForm({ journeyId, version, title, deed, fields, given = {}, done }: DeedFormProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [values, setValues] = useState<Record<string, string>>({ on: today });
  const [isTried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const act = useDeed(journeyId);
  const problem = act.error && problemOf(act.error);
  const asked: readonly DeedField[] = [
    ...fields,
    { name: 'on', label: t('help.on'), kind: 'day', needed: true },
  ];
  const error = ({ name, needed }: DeedField) =>
    isTried && needed && !values[name]?.trim()
      ? t('help.needed')
      : problem?.fields?.find((one) => one.field === name)?.message;
  const save = () => {
    setTried(true);
    if (asked.some(({ name, needed }) => needed && !values[name]?.trim())) return;
    const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
    const body = { ...Object.fromEntries(filled), ...given };
    act.mutate({ deed, body, key, version }, { onSuccess: () => done(t('help.done', { title })) });
  };
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <VStack gap="space-12">
        {asked.map((field) => (
          <FormField
            key={field.name}
            id={`${deed}-${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            error={error(field)}
            change={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {problem && !problem.fields && (
          <BodyShort role="alert" className="late">
            {problemText(problem, texts.rules)}
          </BodyShort>
        )}
        <div>
          <Button size="small" type="submit" loading={act.isPending}>
            {t('help.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}
