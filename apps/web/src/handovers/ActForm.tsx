import { BodyShort, Button, LocalAlert, VStack } from '@navikt/ds-react';
import type { HandoverView, Problem } from '@samspor/contracts';
import { returnReasons, withdrawalCauses, type HandoverAct } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { FormField, type AskedField } from '../app/FormField.tsx';
import { ErrorBox } from '../app/PageError.tsx';
import { formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useHandoverAct } from './handovers-api.ts';

/** What each act asks for. */
function useFields(act: HandoverAct, { others }: HandoverView): AskedField[] {
  const { t, texts } = useTexts();
  const { handoverReason } = texts.codes;
  const named = (codes: readonly (keyof typeof handoverReason)[]) =>
    codes.map((id) => ({ id, name: handoverReason[id] }));
  const note: AskedField = {
    name: 'note',
    label: t(act === 'Return' ? 'handovers.note' : 'handovers.noteOptional'),
    why: t(act === 'Return' ? 'handovers.returnWhy' : 'handovers.noteWhy'),
    kind: 'text',
    needed: act === 'Return',
  };
  const why = { label: t('handovers.reason'), kind: 'choice', needed: true } as const;
  switch (act) {
    case 'Accept':
      return [note];
    case 'Return':
      return [{ name: 'reason', ...why, options: named(returnReasons) }, note];
    case 'PassOn':
      return [
        { name: 'to', label: t('handovers.agency'), kind: 'choice', needed: true, options: others },
        note,
      ];
    case 'Withdraw':
      return [{ name: 'cause', ...why, options: named(withdrawalCauses) }];
  }
}

interface ActFormProps {
  view: HandoverView;
  act: HandoverAct;
  done: (act: HandoverAct) => void;
  reread: () => void;
}

/** Answers a referral, or takes it back. Nothing that is written is lost where somebody else came first. */
export function ActForm({ view, act, done, reread }: ActFormProps) {
  const { t, texts } = useTexts();
  const [values, setValues] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  // What the page showed when the form was opened: whoever answers meanwhile is seen by the one who comes second.
  const [version] = useState(view.version);
  const fields = useFields(act, view);
  const sending = useHandoverAct(view.handoverId);
  const problem = sending.error && problemOf(sending.error);
  const isEmpty = ({ name }: AskedField) => !values[name]?.trim();
  const save = () => {
    setTried(true);
    const empty = fields.find((field) => field.needed && isEmpty(field));
    if (empty) return document.getElementById(`${act}-${empty.name}`)?.focus();
    const body = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    sending.mutate(
      { act, body, key, version },
      { onSuccess: () => done(act), onError: () => setKey(crypto.randomUUID()) },
    );
  };
  return (
    <form
      noValidate
      aria-label={texts.handovers.act[act]}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <VStack gap="space-12" className="handover-form">
        {fields.map((field) => (
          <FormField
            key={field.name}
            id={`${act}-${field.name}`}
            field={field}
            value={values[field.name] ?? ''}
            error={
              isTried && field.needed && isEmpty(field)
                ? t('handovers.needed')
                : problem?.fields?.find((one) => one.field === field.name)?.message
            }
            change={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {problem?.rule === 'stale' ? (
          <First problem={problem} reread={reread} />
        ) : (
          problem && !problem.fields && <ErrorBox error={sending.error} title={null} />
        )}
        <div>
          <Button size="small" type="submit" loading={sending.isPending}>
            {t('handovers.save')}
          </Button>
        </div>
      </VStack>
    </form>
  );
}

/** By whom it was answered first. */
function First({ problem: { changes = [] }, reread }: { problem: Problem; reread: () => void }) {
  const { t, texts } = useTexts();
  const words: Readonly<Record<string, string>> = texts.handovers.step;
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">{t('handovers.first')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-8" align="start">
          {changes.map(({ version, type, by, agency, at }) => (
            <BodyShort key={version}>
              {t('handovers.firstBy', { step: words[type] ?? type, by, agency, time: formatInstant(at) })}
            </BodyShort>
          ))}
          <Button size="small" variant="secondary" onClick={reread}>
            {t('handovers.reread')}
          </Button>
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
