import { Button, VStack } from '@navikt/ds-react';
import type { ConcernView } from '@samspor/contracts';
import { concernOutcomes, type ConcernAct } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { FieldsForm } from '../app/FieldsForm.tsx';
import { optionsOf, type AskedField } from '../app/FormField.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useConcernAct } from './concerns-api.ts';

/** What each act asks for. */
function useFields(act: ConcernAct): AskedField[] {
  const { t, texts } = useTexts();
  const note: AskedField = {
    ...{ name: 'note', label: t('concerns.note'), why: t('concerns.noteWhy') },
    ...{ kind: 'text', needed: false },
  };
  switch (act) {
    case 'AddToConcern':
      return [{ ...note, label: t('concerns.addNote'), why: t('concerns.addWhy'), needed: true }];
    case 'AcknowledgeConcern':
      return [note];
    case 'AnswerConcern':
      return [
        {
          ...{ name: 'outcome', label: t('concerns.outcomeLabel'), kind: 'choice', needed: true },
          options: optionsOf(texts.concerns.outcome, concernOutcomes),
        },
        note,
      ];
  }
}

interface ConcernActFormProps {
  view: ConcernView;
  act: ConcernAct;
  done: () => void;
  reread: () => void;
}

/** Confirms, answers or tells more; nothing that is written is lost where somebody else came first. */
export function ConcernActForm({ view, act, done, reread }: ConcernActFormProps) {
  const { t, texts } = useTexts();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const sending = useConcernAct(view.reportId);
  const problem = sending.error && problemOf(sending.error);
  return (
    <VStack gap="space-12">
      <FieldsForm
        id={act}
        title={texts.concerns.act[act]}
        fields={useFields(act)}
        problem={problem}
        isPending={sending.isPending}
        send={(body) =>
          sending.mutate(
            { act, body, key, version: view.version },
            { onSuccess: done, onError: () => setKey(crypto.randomUUID()) },
          )
        }
      />
      {problem?.rule === 'stale' && (
        <div>
          <Button size="small" variant="secondary" onClick={reread}>
            {t('handovers.reread')}
          </Button>
        </div>
      )}
    </VStack>
  );
}
