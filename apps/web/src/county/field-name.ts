import { decidedWaits, languages, messageChannels, messageTexts } from '@samspor/domain';
import type { DecidedWait, Language, MessageChannel, MessageText } from '@samspor/domain';
import type { Texts } from '../i18n/texts.ts';

/** A field of the policy in words, by its path: "Trinn 2, Vent i dager"; the path itself where there are none. */
export function fieldName(path: string, { county, codes }: Pick<Texts, 'county' | 'codes'>): string {
  if (path in county.field) return county.field[path as keyof Texts['county']['field']];
  const [group, list, place, part] = path.split('.');
  if (group === 'waits' && isWait(list)) return codes.work[list];
  if (list === 'rungs') return inList(county.rung, place, part && rungParts(county)[part]);
  if (list === 'breaks') return inList(county.break, place, part && ends(county)[part]);
  if (list === 'hours' && place) return `${county.field['ladder.hours']}, ${ends(county)[place] ?? place}`;
  if (!isText(list) || !isChannel(place) || !isLanguage(part)) return path;
  return [codes.messageText[list], codes.channel[place], county.languages[part]].join(', ');
}

const inList = (name: string, place = '', part?: string): string =>
  [name.replace('{{place}}', String(Number(place) + 1)), part].filter(Boolean).join(', ');

const rungParts = ({ channel, text, waitDays }: Texts['county']): Record<string, string> => ({
  channel,
  text,
  waitDays,
});

const ends = ({ from, to }: Texts['county']): Record<string, string> => ({ from, to });

const isWait = (name?: string): name is DecidedWait => decidedWaits.some((one) => one === name);
const isText = (name?: string): name is MessageText => messageTexts.some((one) => one === name);
const isChannel = (name?: string): name is MessageChannel => messageChannels.some((one) => one === name);
const isLanguage = (name?: string): name is Language => languages.some((one) => one === name);
