import { norwegianDay, type DeskItem, type DeskView } from '@samspor/contracts';

/** The minutes as headings and lines, in the order of the agenda (FVL's contents). */
export interface Minutes {
  title: string;
  parts: { heading: string; lines: string[] }[];
}

const outcomes = {
  ungteam: 'Oppfølging i Ungteam',
  'follow-up-service': 'Oppfølging i OT',
  course: 'Kurs',
  'work-training': 'Arbeidstrening',
  school: 'Tilbake til skole',
  'other-agency': 'Annen etat',
  postponed: 'Utsatt til neste møte',
} as const;

const attendances = { present: 'til stede', absent: 'ikke til stede', left: 'gikk underveis' } as const;
const settledAs = { open: 'ikke gjort', done: 'gjort', dropped: 'falt bort', lapsed: 'bortfalt' } as const;

/** What a meeting came to, as far as the desk shows it to the reader. */
export function minutesOf(desk: DeskView): Minutes {
  const { quorum, seats, agreements, items } = desk;
  return {
    title: `Protokoll. ${desk.committeeName}, ${norwegianDay(desk.meetsOn)}`,
    parts: [
      {
        heading: 'Til stede',
        lines: [
          ...seats
            .filter(({ attendance }) => attendance !== null)
            .map(
              ({ person, agency, attendance }) =>
                `${person?.name ?? agency.name}, ${agency.name}: ${attendance && attendances[attendance]}`,
            ),
          `${quorum.present} faste medlemmer til stede. Utvalget er beslutningsdyktig med ${quorum.needed}.`,
        ],
      },
      ...(agreements.length > 0
        ? [
            {
              heading: 'Avtaler fra tidligere møter',
              lines: agreements.map(
                ({ name, agreement }) =>
                  `${name}: ${agreement.what ?? 'Avtale'} (${agreement.agency.name}, frist ${norwegianDay(agreement.dueOn)}): ${settledAs[agreement.state]}`,
              ),
            },
          ]
        : []),
      ...items.map((item) => ({ heading: headingOf(item), lines: linesOf(item, desk.meetsOn) })),
    ],
  };
}

function headingOf({ number, gone, facts }: DeskItem): string {
  if (gone === 'withdrawn') return `Sak ${number}: trukket`;
  if (gone === 'anonymised') return `Sak ${number}: anonymt tema`;
  return facts ? `Sak ${number}: ${facts.name}` : `Sak ${number}: deles ikke med etaten din`;
}

function linesOf(
  { facts, partial, theme, decision, movedTo, carriedOver }: DeskItem,
  meetsOn: string,
): string[] {
  if (theme !== null) return [`Tema: ${theme}`];
  if (!facts) return [];
  const said = facts.earlier.find(({ on }) => on === meetsOn);
  const made = facts.agreements.filter(({ madeOn }) => madeOn === meetsOn);
  return [
    ...(carriedOver ? ['Overført fra et tidligere møte.'] : []),
    ...(facts.question ? [`Spørsmål: ${facts.question}`] : []),
    `Grunnlag: saken deles mellom ${facts.agencies.map(({ name }) => name).join(', ')}.`,
    ...partial.map(
      ({ name, agency, leaves, reason }) =>
        `Habilitet: ${name} (${agency}) meldte fra: ${reason ?? '–'}. ${leaves ? 'Forlot rommet.' : 'Utvalget fant at hun kunne bli.'}`,
    ),
    decision
      ? `Beslutning: ${outcomes[decision.outcome]}. ${said?.decision ?? ''} Ansvarlig: ${decision.responsible}.`
      : 'Ikke behandlet.',
    ...made.map(
      ({ kind, what, agency, person, dueOn }) =>
        `${kind === 'feedback' ? 'Tilbakemelding til ungdommen' : 'Avtale'}: ${what ?? '–'} (${[person?.name, agency.name].filter(Boolean).join(', ')}, frist ${norwegianDay(dueOn)})`,
    ),
    ...(movedTo ? [`Tas opp igjen ${norwegianDay(movedTo)}.`] : []),
  ];
}
