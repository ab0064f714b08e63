import { helpKinds } from '@samspor/domain';
import { useState } from 'react';
import { problemOf } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { ChosenPupil } from './FindPupil.tsx';
import { useDeed } from './help-api.ts';
import { QuickEntry } from './QuickEntry.tsx';

/** A walk-in stands in nobody's way, so nothing has to be read before it is saved. */
const nothingSeen = 0;

interface WalkInProps {
  pupil: ChosenPupil;
  done: (text: string) => void;
  leave: () => void;
}

/** What a pupil who walked in got help with. */
export function WalkIn({ pupil: { journeyId, name }, done, leave }: WalkInProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const deed = useDeed(journeyId);
  return (
    <QuickEntry
      id="innom-elev"
      title={t('help.with', { name })}
      codes={helpKinds}
      words={texts.help.kind}
      texts={{
        ...{ what: t('help.what'), keys: t('help.keys'), missing: texts.rules['help-missing'] },
        ...{ noteWhy: t('help.noteWhy'), more: t('help.more') },
      }}
      more={paths.pupilHelp(journeyId)}
      problem={deed.error && problemOf(deed.error)}
      isPending={deed.isPending}
      save={(help, note) =>
        deed.mutate(
          { deed: 'WalkIn', body: { on: today, help, ...(note && { note }) }, key, version: nothingSeen },
          {
            onSuccess: () =>
              done(t('help.saved', { name, help: help.map((kind) => texts.help.kind[kind]).join(', ') })),
          },
        )
      }
      leave={leave}
    />
  );
}
