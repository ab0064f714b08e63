import { languages, messageChannels, messageTexts } from '@samspor/domain';
import type { DayRange, Language, LadderPlan, MessageChannel, MessageText, Rung } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import type { Texts } from '../i18n/texts.ts';
import { shownDay } from './days.ts';
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

function fieldName(path: string, { county, codes }: Texts): string {
  if (path in county.field) return county.field[path as keyof Texts['county']['field']];
  const [, text, channel, language] = path.split('.');
  if (!isText(text) || !isChannel(channel) || !isLanguage(language)) return path;
  return [codes.messageText[text], codes.channel[channel], county.languages[language]].join(', ');
}

const isText = (name?: string): name is MessageText => messageTexts.some((one) => one === name);
const isChannel = (name?: string): name is MessageChannel => messageChannels.some((one) => one === name);
const isLanguage = (name?: string): name is Language => languages.some((one) => one === name);

function inWords(path: string, value: unknown, texts: Texts): string {
  const { county, codes } = texts;
  switch (path) {
    case 'ladder.rungs':
      return (value as Rung[]).map((rung) => `${rungIn(rung, codes)} (${rung.waitDays})`).join(', ');
    case 'ladder.hours':
      return hoursOf(value as LadderPlan['hours']);
    case 'ladder.breaks':
      return (value as DayRange[]).map(rangeOf).join(', ') || county.value.none;
  }
  if (typeof value === 'boolean') return county.value[value ? 'yes' : 'no'];
  if (typeof value !== 'string') return Number.isNaN(value) ? '?' : String(value);
  return value in county.value ? county.value[value as keyof Texts['county']['value']] : shownDay(value);
}

const rungIn = (rung: Rung, { channel, messageText }: Texts['codes']): string =>
  'text' in rung
    ? `${channel[rung.channel]}: ${messageText[rung.text].toLowerCase()}`
    : channel[rung.channel];

const hoursOf = ({ from, to }: LadderPlan['hours']): string => `${from}–${to}`;
const dayOf = (day: string): string => (/^\d{4}-\d\d-\d\d$/.test(day) ? formatDay(day) : '?');
const rangeOf = ({ from, to }: DayRange): string => `${dayOf(from)}–${dayOf(to)}`;
