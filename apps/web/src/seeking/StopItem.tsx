import { BodyShort, Button, HStack, Radio, RadioGroup, Tag, Textarea, VStack } from '@navikt/ds-react';
import type { RouteStop } from '@samspor/contracts';
import { visitOutcomes, type VisitOutcome } from '@samspor/domain';
import { useId, useState } from 'react';
import { useAnnounce } from '../app/Announcer.tsx';
import { useMe } from '../app/me-api.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { useTexts } from '../i18n/i18n.ts';
import { useStop } from './seeking-api.ts';

interface StopItemProps {
  routeId: string;
  stop: RouteStop;
  place: number;
  isLast: boolean;
  isBusy: boolean;
  move: (to: number) => void;
  remove: () => void;
}

/** One door: who and where, moved up and down or taken away; and what came of the visit. */
export function StopItem({ routeId, stop, place, isLast, isBusy, move, remove }: StopItemProps) {
  const { t, texts } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { name, home, outcome, stands } = stop;
  const buttons = [
    { text: t('seeking.route.up'), act: () => move(place - 1), isOff: place === 0 },
    { text: t('seeking.route.down'), act: () => move(place + 1), isOff: isLast },
    { text: t('seeking.route.remove'), act: remove, isOff: false },
  ];
  return (
    <li className="stop">
      <VStack gap="space-4">
        <strong>{name}</strong>
        {home && (
          <BodyShort>
            {[
              `${home.street} ${home.number || ''}${home.letter}`.trim(),
              `${home.postalCode} ${home.place}`,
            ].join(', ')}
          </BodyShort>
        )}
        {outcome && (
          <HStack>
            <Tag size="small" variant={outcome === 'met' ? 'success' : 'neutral'}>
              {texts.seeking.visit[outcome]}
            </Tag>
          </HStack>
        )}
        {!outcome && !stands && <BodyShort>{t('seeking.route.lapsed')}</BodyShort>}
        {stands && <span className="stop-box" aria-hidden="true" />}
      </VStack>
      {!outcome && (
        <HStack gap="space-4" className="no-print">
          {stands && (
            <Button
              size="small"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
              aria-label={`${t('seeking.route.record')}: ${name}`}
            >
              {t('seeking.route.record')}
            </Button>
          )}
          {buttons.map(({ text, act, isOff }) => (
            <Button
              key={text}
              size="small"
              variant="tertiary"
              disabled={isOff || isBusy}
              onClick={act}
              aria-label={`${text}: ${name}`}
            >
              {text}
            </Button>
          ))}
        </HStack>
      )}
      {isOpen && stands && <Outcome routeId={routeId} stop={stop} close={() => setIsOpen(false)} />}
    </li>
  );
}

/** What came of the visit: two touches, and a note where there is something to say. */
function Outcome({ routeId, stop, close }: { routeId: string; stop: RouteStop; close: () => void }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const announce = useAnnounce();
  const legend = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState<VisitOutcome | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const save = useStop(routeId);
  const send = () => {
    setIsTried(true);
    if (!outcome) return;
    const said = note.trim() === '' ? {} : { note: note.trim() };
    save.mutate(
      { journeyId: stop.journeyId, outcome, on: today, ...said, key },
      {
        onSuccess: () => {
          announce(t('seeking.route.saved', { name: stop.name, outcome: texts.seeking.visit[outcome] }));
          close();
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="no-print"
      aria-labelledby={legend}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-12" align="start">
        <RadioGroup
          legend={<span id={legend}>{t('seeking.route.how', { name: stop.name })}</span>}
          size="small"
          value={outcome ?? ''}
          onChange={setOutcome}
          error={isTried && !outcome && t('seeking.route.howMissing')}
        >
          {visitOutcomes.map((one) => (
            <Radio key={one} value={one}>
              {texts.seeking.visit[one]}
            </Radio>
          ))}
        </RadioGroup>
        <Textarea
          label={t('seeking.route.note')}
          description={t('seeking.route.noteWhy')}
          size="small"
          minRows={2}
          value={note}
          maxLength={4000}
          onChange={({ target }) => setNote(target.value)}
        />
        {save.isError && <ErrorBox error={save.error} />}
        <HStack gap="space-8">
          <Button type="submit" size="small" loading={save.isPending}>
            {t('seeking.route.save')}
          </Button>
          <Button type="button" size="small" variant="secondary" onClick={close}>
            {t('app.cancel')}
          </Button>
        </HStack>
      </VStack>
    </form>
  );
}
