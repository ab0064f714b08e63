import { BodyShort, Button, Checkbox, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { StallView } from '@samspor/contracts';
import type { Repair, StallCause } from '@samspor/domain';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { inline } from '../i18n/inline.ts';
import { municipalityName } from '../i18n/places.ts';
import { detailOf, handledText, kindOf, subjectOf } from './stall-words.ts';

interface StallItemProps {
  stall: StallView;
  /** Whether this seat may mend anything: then stalls can be chosen. */
  mends: boolean;
  chosen: boolean;
  choose: (chosen: boolean) => void;
  mend: (repair: Repair) => void;
}

/** One stall: who or what, why, since when, what it holds up, whose it is, and what can be done. */
export function StallItem({ stall, mends, chosen, choose, mend }: StallItemProps) {
  const { t, texts } = useTexts();
  const name = subjectOf(stall, texts);
  const kind = kindOf(stall, texts);
  return (
    <li className="stall" data-chosen={chosen}>
      {mends && (
        <Checkbox size="small" hideLabel checked={chosen} onChange={({ target }) => choose(target.checked)}>
          {t('stalls.choose', { name })}
        </Checkbox>
      )}
      <VStack gap="space-4" className="stall-words">
        <HStack gap="space-8" align="center">
          {stall.youth?.name ? (
            <AkselLink as={Link} to={paths.journey(stall.youth.journeyId)}>
              {name}
            </AkselLink>
          ) : stall.subject.startsWith('cooperation:') ? (
            <AkselLink as={Link} to={paths.cooperation(stall.subject.split(':').at(-1) ?? '')}>
              {name}
            </AkselLink>
          ) : (
            <strong>{name}</strong>
          )}
          {stall.youth?.municipality && <span>{municipalityName(stall.youth.municipality)}</span>}
          <Tag size="small" variant={stall.days > 14 ? 'error' : 'warning'}>
            {stall.days === 0 ? t('stalls.today') : t('stalls.days', { count: stall.days })}
          </Tag>
        </HStack>
        <BodyShort>
          {texts.stalls.cause[stall.cause]}
          {kind && `: ${inline(kind)}`}. {t('stalls.since', { date: formatDay(stall.since.slice(0, 10)) })}.
        </BodyShort>
        <Facts stall={stall} />
      </VStack>
      {stall.repairs.length > 0 && (
        <HStack gap="space-8" className="stall-repairs no-print">
          {stall.repairs.map((repair) => (
            <Button key={repair} size="xsmall" variant="secondary" onClick={() => mend(repair)}>
              {texts.stalls.repair[repair]}
              <span className="visually-hidden">: {name}</span>
            </Button>
          ))}
        </HStack>
      )}
    </li>
  );
}

/** What these hold up are messages, not youths. */
const messageCauses: readonly StallCause[] = ['gateway-away', 'messages-late', 'relay-behind'];

function Facts({ stall }: { stall: StallView }) {
  const { t, texts } = useTexts();
  const { owner, waitsFor, youth, holdsUp, cause, lane } = stall;
  const held = messageCauses.includes(cause) ? 'stalls.heldMessages' : 'stalls.held';
  const ways: Readonly<Record<string, string>> = texts.stalls.way;
  const lines = [
    lane === 'people' && youth && (owner ? t('stalls.ownerIs', { name: owner.name }) : t('stalls.noOwner')),
    waitsFor && t('stalls.waits', { name: waitsFor.name }),
    !youth && holdsUp > 1 && t(held, { count: holdsUp }),
    detailOf(stall, texts),
    handledText(stall, texts),
    ways[cause]?.replace('{{kind}}', stall.subject.replace('queue:', '')),
    askedText(stall.asked, t, texts.stalls.repair),
  ].filter(Boolean);
  return lines.map((line) => (
    <BodyShort key={String(line)} size="small" className="stall-fact">
      {line}
    </BodyShort>
  ));
}

type T = ReturnType<typeof useTexts>['t'];

function askedText(asked: StallView['asked'], t: T, words: Record<Repair, string>): string | null {
  if (!asked) return null;
  const repair = words[asked.repair];
  if (asked.done) return t('stalls.askedDone', { repair });
  if (asked.tries === 0) return t('stalls.askedWait', { repair });
  const error = asked.error ? ` ${t('stalls.askedError', { error: asked.error })}` : '';
  return t('stalls.asked', { repair, tries: asked.tries }) + error;
}
