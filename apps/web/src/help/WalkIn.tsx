import { BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react';
import { helpKinds, type HelpKind } from '@samspor/domain';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { problemOf, problemText } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { ChosenPupil } from './FindPupil.tsx';
import { useDeed } from './help-api.ts';

/** A walk-in stands in nobody's way, so nothing has to be read before it is saved. */
const nothingSeen = 0;

interface WalkInProps {
  pupil: ChosenPupil;
  done: (text: string) => void;
  leave: () => void;
}

/** One key for each kind of help, Enter saves: the pupil should not have to wait for a form. */
export function WalkIn({ pupil: { journeyId, name }, done, leave }: WalkInProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const [chosen, setChosen] = useState<readonly HelpKind[]>([]);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const deed = useDeed(journeyId);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  const toggle = (kind: HelpKind) =>
    setChosen((now) => (now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]));
  const save = () => {
    setTried(true);
    if (chosen.length === 0 || deed.isPending) return;
    const help = helpKinds.filter((kind) => chosen.includes(kind));
    deed.mutate(
      {
        deed: 'WalkIn',
        body: { on: today, help, ...(note.trim() && { note: note.trim() }) },
        key,
        version: nothingSeen,
      },
      {
        onSuccess: () =>
          done(t('help.saved', { name, help: help.map((kind) => texts.help.kind[kind]).join(', ') })),
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const writes = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLAnchorElement)) {
      const isOther = event.target instanceof HTMLButtonElement && event.target.type === 'button';
      if (isOther) return;
      event.preventDefault();
      save();
    }
    const kind = writes || event.ctrlKey || event.altKey ? undefined : helpKinds[Number(event.key) - 1];
    if (kind) {
      event.preventDefault();
      toggle(kind);
    }
  };
  const problem = deed.error && problemOf(deed.error);
  return (
    <section className="card" aria-labelledby="innom-elev">
      <form
        ref={form}
        tabIndex={-1}
        noValidate
        aria-labelledby="innom-elev"
        className="section-target"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <VStack gap="space-12">
          <Heading id="innom-elev" level="2" size="small">
            {t('help.with', { name })}
          </Heading>
          <BodyShort>{t('help.keys')}</BodyShort>
          <div role="group" aria-label={t('help.what')} className="help-keys">
            {helpKinds.map((kind, index) => (
              <label key={kind} className="help-key" data-chosen={chosen.includes(kind)}>
                <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
                <kbd aria-hidden>{index + 1}</kbd> {texts.help.kind[kind]}
              </label>
            ))}
          </div>
          <div role="alert">
            {isTried && chosen.length === 0 && (
              <BodyShort className="late">{texts.rules['help-missing']}</BodyShort>
            )}
            {problem && <BodyShort className="late">{problemText(problem, texts.rules)}</BodyShort>}
          </div>
          <Textarea
            size="small"
            label={t('help.note')}
            description={t('help.noteWhy')}
            minRows={1}
            maxLength={4000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <HStack gap="space-8">
            <Button size="small" type="submit" loading={deed.isPending}>
              {t('help.save')}
            </Button>
            <Button as={Link} to={paths.pupilHelp(journeyId)} size="small" variant="secondary">
              {t('help.more')}
            </Button>
            <Button size="small" type="button" variant="tertiary" onClick={leave}>
              {t('help.other')}
            </Button>
          </HStack>
        </VStack>
      </form>
    </section>
  );
}
