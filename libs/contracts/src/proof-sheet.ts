import { fulfilledShare, proofOutcomes, type Deed, type ProofLine, type ShownFigures } from '@samspor/domain';
import { proofTexts } from './proof-texts.ts';

/** What stands in one cell of an export: a day is a date there and not a text. */
export type Cell = string | number | { day: string } | null;

/** A table for people: a heading, what its columns are called, and rows. */
export interface Sheet {
  title: string;
  columns: readonly { title: string; width: number }[];
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

const hiddenCount = 'skjult';
const shownCount = (count: number | null): Cell => count ?? hiddenCount;
const percent = (share: number | null): string =>
  share === null ? '–' : `${(100 * share).toFixed(1).replace('.', ',')} %`;

/** The columns of the list of duties. */
export const lineColumns: Sheet['columns'] = [
  { title: 'Nr.', width: 7 },
  { title: 'Sak', width: 38 },
  { title: 'Fylke', width: 7 },
  { title: 'Skole', width: 12 },
  { title: 'Plikt', width: 26 },
  { title: 'Regelsett', width: 9 },
  { title: 'Paragraf', width: 40 },
  { title: 'Åpnet', width: 12 },
  { title: 'Frist', width: 12 },
  { title: 'Tilstand', width: 22 },
  { title: 'Lukket', width: 12 },
  { title: 'Hvorfor ikke', width: 44 },
  { title: 'Hva som er gjort', width: 80 },
];

/**
 * One duty as it leaves the house: no name. Where a STRENGT_ level stands, then or today, neither the case, the county nor
 * the school (lives.md §6).
 */
export function lineCells(place: number, county: string, line: ProofLine, isStrict: boolean): Cell[] {
  const { kind, ruleSet, paragraph, openedOn, dueOn, closedOn, outcome, why, deeds, youth, school } = line;
  const where = isStrict ? [null, null, null] : [youth, county, school];
  return [
    place,
    ...where,
    proofTexts.kind[kind],
    ruleSet,
    paragraph,
    { day: openedOn },
    dueOn && { day: dueOn },
    proofTexts.outcome[outcome],
    closedOn && { day: closedOn },
    why && proofTexts.why[why],
    deeds.map(deedText).join('; '),
  ];
}

const channelNames = {
  phone: 'telefon',
  sms: 'SMS',
  email: 'e-post',
  letter: 'brev',
  visit: 'hjemmebesøk',
  meeting: 'møte',
  link: 'svar på lenke',
} as const;
const offerNames = {
  'upper-secondary': 'videregående opplæring',
  apprenticeship: 'læreplass',
  course: 'kurs',
  'work-training': 'arbeidstrening',
  work: 'arbeid',
  talk: 'samtale',
} as const;
const answerNames = { accepted: 'takket ja', declined: 'takket nei', pending: 'ikke svart' } as const;
const copyNames = {
  sent: 'kopi til foresatte',
  'not-sent': null,
  forbidden: 'kopi hindret av taushetsplikt',
} as const;

/** What was done and when, as '03.10.2026: Forsøk, SMS'. */
export function deedText(deed: Deed): string {
  const day = norwegianDay(deed.on);
  const more = deedDetails(deed).filter((text) => text !== null);
  return `${day}: ${[proofTexts.deed[deed.type], ...more].join(', ')}`;
}

function deedDetails(deed: Deed): (string | null)[] {
  switch (deed.type) {
    case 'rights-info-sent':
      return [copyNames[deed.guardianCopy]];
    case 'contact-attempt':
    case 'contact':
      return [channelNames[deed.channel]];
    case 'refused-contact':
      return [];
    case 'offer':
      return [offerNames[deed.kind], answerNames[deed.answer]];
    case 'offer-answered':
      return [answerNames[deed.answer]];
  }
}

export const norwegianDay = (day: string): string => day.split('-').reverse().join('.');

/** The figures as tables, each number beside its definition. */
export function figureSheets(figures: ShownFigures, nameOf: (school: string) => string): Sheet[] {
  return [outcomeSheet(figures), reasonSheet(figures), schoolSheet(figures, nameOf)];
}

function outcomeSheet({ covered, kinds }: ShownFigures): Sheet {
  const columns = [
    { title: 'Plikt', width: 28 },
    { title: 'Tall', width: 24 },
    { title: 'Antall', width: 10 },
    { title: 'Definisjon', width: 80 },
  ];
  const { definitions, kind: names, kindWhat, outcome: outcomes, outcomeWhat } = proofTexts;
  const rows = kinds.flatMap((one): Cell[][] => [
    [names[one.kind], 'I alt', shownCount(one.owed.count), `${kindWhat[one.kind]} ${definitions.owed}`],
    ...proofOutcomes.map((outcome): Cell[] => [
      names[one.kind],
      outcomes[outcome],
      shownCount(one.outcomes[outcome].count),
      outcomeWhat[outcome],
    ]),
    [names[one.kind], 'Andel oppfylt', percent(shareOf(one)), definitions.share],
  ]);
  return {
    title: 'Plikter',
    columns,
    rows: [['Alle', 'Ungdommer', shownCount(covered.count), definitions.covered], ...rows],
  };
}

function reasonSheet({ reasons }: ShownFigures): Sheet {
  const { kind: names, outcome: outcomes, why: reasonNames } = proofTexts;
  return {
    title: 'Hvorfor ikke oppfylt',
    columns: [
      { title: 'Plikt', width: 28 },
      { title: 'Tilstand', width: 24 },
      { title: 'Hvorfor', width: 60 },
      { title: 'Antall', width: 10 },
    ],
    rows: reasons.map(({ kind, outcome, why, figure }) => [
      ...[names[kind], outcomes[outcome], reasonNames[why]],
      shownCount(figure.count),
    ]),
  };
}

function schoolSheet({ schools }: ShownFigures, nameOf: (school: string) => string): Sheet {
  return {
    title: 'Kontakt per skole',
    columns: [
      { title: 'Skole', width: 40 },
      { title: 'Ungdommer', width: 12 },
      { title: 'Plikter', width: 10 },
      ...proofOutcomes.map((outcome) => ({ title: proofTexts.outcome[outcome], width: 16 })),
    ],
    rows: schools.map(({ school, covered, contact }) => [
      school === null ? noSchool : nameOf(school),
      ...[covered, contact.owed, ...proofOutcomes.map((outcome) => contact.outcomes[outcome])].map(
        ({ count }) => shownCount(count),
      ),
    ]),
  };
}

export const noSchool = 'Uten skole i oversikten';

/** The share that is fulfilled; null where a number that it comes of is hidden. */
export function shareOf({ kind, owed, outcomes }: ShownFigures['kinds'][number]): number | null {
  const { 'in-time': inTime, late, ceased } = outcomes;
  const counts = [owed.count, inTime.count, late.count, ceased.count];
  if (counts.some((count) => count === null)) return null;
  const known = <T extends { count: number | null }>(figure: T) => ({ ...figure, count: figure.count ?? 0 });
  return fulfilledShare({
    kind,
    owed: known(owed),
    outcomes: {
      ...outcomes,
      'in-time': known(inTime),
      late: known(late),
      ceased: known(ceased),
    } as Parameters<typeof fulfilledShare>[0]['outcomes'],
  });
}

/** A row as CSV with semicolons; no cell begins as a formula does. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/** UTF-8's mark, without which spreadsheets take æ for two letters. */
export const byteOrderMark = '\ufeff';

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return norwegianDay(cell.day);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
