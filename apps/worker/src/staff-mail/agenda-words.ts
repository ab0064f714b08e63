import type { IsoDate } from '@samspor/domain';
import { longDay } from './long-day.ts';

/** A meeting whose agenda stands, as a member's agency sees it. */
export interface AgendaAbout {
  meetingId: string;
  committeeName: string;
  meetsOn: IsoDate;
  /** Full hour, Oslo's time. */
  hour: number;
  place: string;
  /** Cases that her agency takes part in. */
  items: number;
  /** Where the pages are, without a slash at the end. */
  origin: string;
}

/** What a member is told when the agenda of a meeting stands: where, when and how many cases, never whose. */
export function agendaWords(about: AgendaAbout): { subject: string; body: string } {
  const { committeeName, meetsOn, hour, place, items, meetingId, origin } = about;
  const when = `${longDay(meetsOn)} klokken ${hour}`;
  const cases = ['ingen saker', '1 sak'][items] ?? `${items} saker`;
  const body = [
    `${committeeName} møtes ${when}, ${place}.`,
    `Sakslisten er fastsatt. Din etat deltar i ${cases}.`,
    `Les sakene før møtet. Er du inhabil i en sak, si fra til den som leder møtet:\n${origin}/moter/${meetingId}`,
  ];
  return { subject: `Sakslisten er klar: ${committeeName}, ${when}`, body: `${body.join('\n\n')}\n` };
}
