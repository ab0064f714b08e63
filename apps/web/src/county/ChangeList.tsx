import { decidedWaits, proposedWait, type DayRange, type LadderPlan, type Rung } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { Texts } from '../i18n/texts.ts';
import { shownDay } from './days.ts';
import { fieldName } from './field-name.ts';
import type { PolicyChange } from './policy-changes.ts';

/** What a decision changes, one line each: the field, what stood, what comes. */
export function ChangeList({ changes }: { changes: readonly PolicyChange[] }) {
  const { t, texts } = useTexts();
  if (changes.length === 0) return <p>{t('county.noChanges')}</p>;
  return (
    <ul className="county-changes">
      {changes.map(({ path, before, after }) => (
        <li key={path}>
          {fieldName(path, texts)}
          {path.startsWith('texts.')
            ? `: ${t(after === null ? 'county.toCommon' : 'county.toOwn')}`
            : `: ${inWords(path, before, texts)} → ${inWords(path, after, texts)}`}
        </li>
      ))}
    </ul>
  );
}

function inWords(path: string, value: unknown, texts: Texts): string {
  const { county } = texts;
  if (isRung(path)) return rungIn(value as Rung, texts);
  const wait = decidedWaits.find((kind) => path === `waits.${kind}`);
  if (wait) return daysOf(value ?? proposedWait(wait).count);
  switch (path) {
    case 'ladder.rungs':
      return (value as Rung[]).map((rung) => rungIn(rung, texts)).join(', ');
    case 'ladder.hours':
      return hoursOf(value as LadderPlan['hours']);
    case 'ladder.breaks':
      return (value as DayRange[]).map(rangeOf).join(', ') || county.value.none;
  }
  if (typeof value === 'boolean') return county.value[value ? 'yes' : 'no'];
  if (typeof value !== 'string') return daysOf(value);
  return value in county.value ? county.value[value as keyof Texts['county']['value']] : shownDay(value);
}

const daysOf = (value: unknown): string => (Number.isNaN(value) ? '?' : String(value));
const isRung = (path: string): boolean => /^ladder\.rungs\.\d+$/.test(path);

/** "SMS: påminnelse (vent 7 dager)". */
function rungIn(rung: Rung, { county, codes }: Texts): string {
  const channel = codes.channel[rung.channel];
  const what = 'text' in rung ? `${channel}: ${codes.messageText[rung.text].toLowerCase()}` : channel;
  return `${what} (${county.waitInDays.replace('{{days}}', daysOf(rung.waitDays))})`;
}

const hoursOf = ({ from, to }: LadderPlan['hours']): string => `${from}–${to}`;
const dayOf = (day: string): string => (/^\d{4}-\d\d-\d\d$/.test(day) ? formatDay(day) : '?');
const rangeOf = ({ from, to }: DayRange): string => `${dayOf(from)}–${dayOf(to)}`;
