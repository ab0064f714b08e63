import { Button, HStack, TextField } from '@navikt/ds-react';
import type { CourseView, ParticipantView } from '@samspor/contracts';
import { useState } from 'react';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useAct } from './courses-api.ts';

interface CellNoteProps {
  run: CourseView;
  participant: ParticipantView;
  session: number;
  close: () => void;
}

/** A note on one cell of the grid, written under it. */
export function CellNote({ run, participant, session, close }: CellNoteProps) {
  const { t } = useTexts();
  const act = useAct(run.runId, run.version);
  const [note, setNote] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const send = () => {
    const fields = { journeyId: participant.journeyId, session, note };
    act.mutate({ act: 'NoteCell', fields, key }, { onSuccess: close });
  };
  return (
    <form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <HStack gap="space-8" align="end">
        <TextField
          autoFocus
          size="small"
          label={t('courses.grid.noteFor', { name: participant.name, session })}
          value={note}
          maxLength={1000}
          onChange={({ target }) => setNote(target.value)}
        />
        <Button size="small" type="submit" loading={act.isPending}>
          {t('courses.save')}
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={close}>
          {t('courses.cancel')}
        </Button>
      </HStack>
      {act.isError && <ErrorBox error={act.error} />}
    </form>
  );
}
