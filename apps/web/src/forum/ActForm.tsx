import type { ForumAct } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { Opening } from '../app/Opening.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useForumAct } from './forum-api.ts';

interface ActFormProps {
  /** The forum's version that the page shows. */
  version: number;
  title: string;
  act: ForumAct;
  fields: readonly AskedField[];
  /** What is known without being asked. */
  given?: Record<string, unknown>;
  initial?: Record<string, string | string[]>;
  done: (text: string) => void;
}

/** A form that does one thing in the forum. */
export function ActForm({ version, title, act, fields, given = {}, initial, done }: ActFormProps) {
  const { t } = useTexts();
  const [key] = useState(() => crypto.randomUUID());
  const acting = useForumAct();
  return (
    <FieldsForm
      id={[act, ...Object.values(given)].join('-')}
      title={title}
      fields={fields}
      {...(initial && { initial })}
      problem={acting.error && problemOf(acting.error)}
      isPending={acting.isPending}
      send={(body) =>
        acting.mutate(
          { act, body: { ...body, ...given }, key, version },
          { onSuccess: () => done(t('forum.saved', { title })) },
        )
      }
    />
  );
}

/** A button that opens the form of an act below it, and closes it when it is done. */
export function ActOpening({ why, ...form }: ActFormProps & { why?: string }) {
  return (
    <Opening title={form.title} {...(why && { why })}>
      {(close) => (
        <ActForm
          {...form}
          done={(text) => {
            close();
            form.done(text);
          }}
        />
      )}
    </Opening>
  );
}
