import type { PupilHelpView } from '@samspor/contracts';
import type { HelpDeed } from '@samspor/domain';
import type { AskedField } from '../app/FormField.tsx';
import { Opening } from '../app/Opening.tsx';
import { DeedForm } from './DeedForm.tsx';

/** What a part of a pupil's page is told, and tells when something is done. */
export interface PartProps {
  view: PupilHelpView;
  done: (text: string) => void;
}

interface FormOf {
  title: string;
  deed: HelpDeed;
  fields: readonly AskedField[];
  given?: Record<string, unknown>;
}

/** A button that opens the form of a deed below it, and closes it when the deed is done. */
export function DeedOpening({ view, done, ...form }: PartProps & FormOf) {
  return (
    <Opening title={form.title}>
      {(close) => (
        <DeedForm
          {...form}
          journeyId={view.journeyId}
          version={view.version}
          done={(text) => {
            close();
            done(text);
          }}
        />
      )}
    </Opening>
  );
}
