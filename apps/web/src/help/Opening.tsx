import { Button } from '@navikt/ds-react';
import type { PupilHelpView } from '@samspor/contracts';
import type { HelpDeed } from '@samspor/domain';
import { useState } from 'react';
import { DeedForm, type DeedField } from './DeedForm.tsx';

/** What a part of a pupil's page is told, and tells when something is done. */
export interface PartProps {
  view: PupilHelpView;
  done: (text: string) => void;
}

interface FormOf {
  title: string;
  deed: HelpDeed;
  fields: readonly DeedField[];
  given?: Record<string, unknown>;
}

/** A button that opens the form of a deed below it, and closes it when the deed is done. */
export function Opening({ view, done, ...form }: PartProps & FormOf) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        variant={isOpen ? 'tertiary' : 'secondary'}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {form.title}
      </Button>
      {isOpen && (
        <DeedForm
          {...form}
          journeyId={view.journeyId}
          version={view.version}
          done={(text) => {
            setOpen(false);
            done(text);
          }}
        />
      )}
    </div>
  );
}
