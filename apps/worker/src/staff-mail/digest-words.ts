import type { DigestFigure } from '@samspor/case-store';
import { causeTexts } from '@samspor/contracts';
import { daysBetween, lanes, osloDateOf, type IsoDate, type Lane } from '@samspor/domain';
import { longDay } from './long-day.ts';

/** What a digest is about, and where its links lead. */
export interface DigestAbout {
  agencyName: string;
  day: IsoDate;
  figures: readonly DigestFigure[];
  /** Where the pages are, without a slash at the end. */
  origin: string;
}

const laneNames: Readonly<Record<Lane, string>> = { people: 'Folk', machine: 'Teknikk' };

/**
 * A leader's daily e-mail in bokmål: counts and links for each lane, never who. Null when nothing stands still and
 * nothing was mended: no news is no e-mail.
 */
export function digestWords(about: DigestAbout): { subject: string; body: string } | null {
  if (about.figures.length === 0) return null;
  const [people, machine] = lanes.map((lane) => sum(about, lane, 'standing'));
  const body = [
    `Dette står fast i ${about.agencyName} ${longDay(about.day)}. Tallene er fra i dag tidlig.`,
    ...lanes.map((lane) => laneOf(about, lane)),
    `Vil du ikke ha denne e-posten? Slå den av nederst på siden:\n${about.origin}/star-fast`,
  ];
  return { subject: `Står fast: ${people} hos folk, ${machine} i teknikken`, body: `${body.join('\n\n')}\n` };
}

function laneOf(about: DigestAbout, lane: Lane): string {
  const standing = sum(about, lane, 'standing');
  const news = [
    [sum(about, lane, 'fresh'), 'ny siden forrige virkedag', 'nye siden forrige virkedag'],
    [sum(about, lane, 'gone'), 'løst', 'løst'],
  ] as const;
  const changes = news.flatMap(([count, one, more]) =>
    count > 0 ? `${count} ${count === 1 ? one : more}` : [],
  );
  const heading = `${laneNames[lane].toUpperCase()}: ${standing || 'ingenting'} står fast${changes.length > 0 ? ` (${changes.join(', ')})` : ''}`;
  if (standing === 0) return heading;
  const causes = about.figures
    .filter((one) => one.lane === lane && one.standing > 0)
    .map((one) => lineOf(about, one));
  return [heading, ...causes, `Se alle: ${about.origin}/star-fast?lane=${lane}`].join('\n');
}

function lineOf({ day, origin }: DigestAbout, { lane, cause, standing, oldest }: DigestFigure): string {
  const days = oldest ? Math.max(0, daysBetween(osloDateOf(oldest), day)) : 0;
  const since = standing === 1 ? `i ${daysText(days)}` : `den eldste i ${daysText(days)}`;
  return `- ${causeTexts[cause]}: ${standing}, ${since}\n  ${origin}/star-fast?lane=${lane}&cause=${cause}`;
}

const daysText = (days: number): string => (days === 1 ? '1 dag' : `${days} dager`);

const sum = ({ figures }: DigestAbout, lane: Lane, what: 'standing' | 'fresh' | 'gone'): number =>
  figures.reduce((total, figure) => total + (figure.lane === lane ? figure[what] : 0), 0);
