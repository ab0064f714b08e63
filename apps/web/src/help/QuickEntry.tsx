import { BodyShort, Button, Heading, HStack, Textarea, VStack } from '@navikt/ds-react';
import type { Problem } from '@samspor/contracts';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { problemText } from '../api/api-error.ts';
import { useTexts } from '../i18n/i18n.ts';

interface QuickEntryProps<Code extends string> {
  id: string;
  title: string;
  /** At most nine: each has the key of its number. */
  codes: readonly Code[];
  words: Readonly<Record<Code, string>>;
  /** Of the group of codes, of the keys, of what is missing, and who reads the note. */
  texts: Record<'what' | 'keys' | 'missing' | 'noteWhy' | 'more', string>;
  /** Where more is done about her. */
  more: string;
  problem: Problem | null;
  isPending: boolean;
  save: (chosen: readonly Code[], note: string) => void;
  leave: () => void;
}

/** One key for each kind, Enter saves: the pupil should not have to wait for a form. */
export function QuickEntry<Code extends string>({
  id,
  title,
  codes,
  words,
  texts: said,
  more,
  problem,
  isPending,
  save: send,
  leave,
}: QuickEntryProps<Code>) {
  const { t, texts } = useTexts();
  const [chosen, setChosen] = useState<readonly Code[]>([]);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  const toggle = (code: Code) =>
    setChosen((now) => (now.includes(code) ? now.filter((one) => one !== code) : [...now, code]));
  const save = () => {
    setTried(true);
    if (chosen.length === 0 || isPending) return;
    send(
      codes.filter((code) => chosen.includes(code)),
      note.trim(),
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
    const code = writes || event.ctrlKey || event.altKey ? undefined : codes[Number(event.key) - 1];
    if (code) {
      event.preventDefault();
      toggle(code);
    }
  };
  return (
    <section className="card" aria-labelledby={id}>
      <form
        ref={form}
        tabIndex={-1}
        noValidate
        aria-labelledby={id}
        className="section-target"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <VStack gap="space-12">
          <Heading id={id} level="2" size="small">
            {title}
          </Heading>
          <BodyShort>{said.keys}</BodyShort>
          <div role="group" aria-label={said.what} className="help-keys">
            {codes.map((code, index) => (
              <label key={code} className="help-key" data-chosen={chosen.includes(code)}>
                <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
                <kbd aria-hidden>{index + 1}</kbd> {words[code]}
              </label>
            ))}
          </div>
          <div role="alert">
            {isTried && chosen.length === 0 && <BodyShort className="late">{said.missing}</BodyShort>}
            {problem && <BodyShort className="late">{problemText(problem, texts.rules)}</BodyShort>}
          </div>
          <Textarea
            size="small"
            label={t('help.note')}
            description={said.noteWhy}
            minRows={1}
            maxLength={4000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <HStack gap="space-8">
            <Button size="small" type="submit" loading={isPending}>
              {t('help.save')}
            </Button>
            <Button as={Link} to={more} size="small" variant="secondary">
              {said.more}
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
