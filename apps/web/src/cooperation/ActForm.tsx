import { BodyShort, Button } from '@navikt/ds-react';
import type { CooperationView } from '@samspor/contracts';
import type { CooperationAct } from '@samspor/domain';
import { useState } from 'react';
import { problemOf, problemText } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { Opening } from '../app/Opening.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useCooperationAct } from './cooperation-api.ts';

/** What every part of a cooperation's page is given. */
export interface PartProps {
  view: CooperationView;
  done: (text: string) => void;
}

interface ActProps extends PartProps {
  act: CooperationAct;
  title: string;
  /** What is known without being asked. */
  given?: Record<string, unknown>;
}

interface FormProps extends ActProps {
  fields: readonly AskedField[];
  initial?: Record<string, string | string[]>;
  why?: string;
}

/** A button that opens the form of an act below it, and closes it when it is done. */
export function ActOpening({ why, ...form }: FormProps) {
  return (
    <Opening title={form.title} {...(why && { why })}>
      {(close) => <ActForm {...form} close={close} />}
    </Opening>
  );
}

/** A form that does one thing. */
export function ActForm({
  view,
  done,
  act,
  title,
  given = {},
  fields,
  initial,
  close,
}: FormProps & { close: () => void }) {
  const { t } = useTexts();
  const [key] = useState(() => crypto.randomUUID());
  const acting = useCooperationAct(view, act);
  const onSuccess = () => {
    close();
    done(t('cooperation.saved', { title }));
  };
  return (
    <FieldsForm
      id={[act, ...Object.values(given)].join('-')}
      title={title}
      fields={fields}
      {...(initial && { initial })}
      problem={acting.error && problemOf(acting.error)}
      isPending={acting.isPending}
      send={(body) => acting.mutate({ body: { ...body, ...given }, key }, { onSuccess })}
    />
  );
}

/** An act that asks for nothing: one press, and what it was refused with. `name` tells it from others like it. */
export function ActButton({
  view,
  done,
  act,
  title,
  name = title,
  given = {},
}: ActProps & { name?: string }) {
  const { t, texts } = useTexts();
  const acting = useCooperationAct(view, act);
  return (
    <div>
      <Button
        size="small"
        variant={act === 'SignCooperation' ? 'primary' : 'secondary'}
        loading={acting.isPending}
        aria-label={name}
        onClick={() =>
          acting.mutate(
            { body: given, key: crypto.randomUUID() },
            { onSuccess: () => done(t('cooperation.saved', { title: name })) },
          )
        }
      >
        {title}
      </Button>
      <div role="alert">
        {acting.error && (
          <BodyShort className="late">{problemText(problemOf(acting.error), texts.rules)}</BodyShort>
        )}
      </div>
    </div>
  );
}
