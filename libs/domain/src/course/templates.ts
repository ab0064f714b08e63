import type { IsoDate } from '../calendar/dates.ts';
import { latestOn } from '../setup/dated.ts';
import type { CourseKind } from '../journey/journey-events.ts';

export const templateIds = ['klart-jeg-kan', 'ny-retning', 'intensivkurs', 'under-18'] as const;
export type TemplateId = (typeof templateIds)[number];

/** One session of a template: its title, main content, and what is reflected on until the next. */
export interface SessionPlan {
  title: string;
  content: string;
  task: string | null;
}

/** What is decided about a template: everything but which course it is. */
export type CoursePlan = Pick<
  CourseTemplate,
  'sessions' | 'weekdays' | 'seats' | 'answerDays' | 'followUpMonths' | 'hasInformation'
>;

/** A template as it is built for runs that begin from a day on. */
export interface DatedTemplate {
  from: IsoDate;
  plan: CoursePlan;
}

/** A template as it was from the beginning, and what was decided since, in that order. */
export interface TemplateHistory {
  base: CourseTemplate;
  decided: readonly DatedTemplate[];
}

/** The template for a run that begins on a day. */
export const templateOn = ({ base, decided }: TemplateHistory, day: IsoDate): CourseTemplate => ({
  ...base,
  ...latestOn(decided, day)?.plan,
});

/** What can be decided of a template, apart from which course it is. */
export const planOf = ({
  sessions,
  weekdays,
  seats,
  answerDays,
  followUpMonths,
  hasInformation,
}: CourseTemplate): CoursePlan => ({ sessions, weekdays, seats, answerDays, followUpMonths, hasInformation });

/** How a course is built. Words are bokmål as the participants meet them; they are about nobody. */
export interface CourseTemplate {
  id: TemplateId;
  name: string;
  /** What it is for. */
  aim: string;
  /** What the journey calls it; null for pupils, who stay in school while it runs. */
  course: CourseKind | null;
  sessions: readonly SessionPlan[];
  /** Sessions in a week, on these weekdays where nothing else is chosen; 1 is Monday. */
  weekdays: readonly number[];
  seats: number;
  /** Working days to answer an offered seat (P). */
  answerDays: number;
  /** The first follow-up session comes so many months after the last session; null where there is none. */
  followUpMonths: number | null;
  /** An information meeting is held before it (P1824 slide 4). */
  hasInformation: boolean;
}

const session = (title: string, content: string, task: string | null): SessionPlan => ({
  title,
  content,
  task,
});

/** P1824 slide 8, session by session; the tasks between them are ours (P), for slide 7 names them and tells none. */
const klartJegKan: readonly SessionPlan[] = [
  session(
    'Bevisstgjøring – hvem er jeg?',
    'Løsningsfokusert tenkning og kommunikasjon',
    'Skriv ned tre ting du er fornøyd med at du har fått til.',
  ),
  session(
    'Egne valg – hvordan?',
    'Positiv psykologi',
    'Legg merke til ett valg du tar hver dag, og hvorfor.',
  ),
  session(
    'Ressursavklaring – hvilke ressurser er viktigst for meg?',
    'Kommunikologi og livsstyrketrening',
    'Spør to du stoler på, hva de mener du er god til.',
  ),
  session(
    'Selvfølelse og selvtillit – hva gir meg selvtillit?',
    'Selvfølelse og selvtillit',
    'Gjør én ting du vanligvis lar være, og skriv hvordan det gikk.',
  ),
  session(
    'Endringsprosesser – hvordan kan jeg få til en positiv endring?',
    'Endringsmetodikk; enkelhetsprinsippet',
    'Velg én liten endring, og prøv den til neste samling.',
  ),
  session(
    'Motivasjon – hva motiverer meg for å ta grep i livet mitt?',
    'Motivasjonsteori og motivasjonsprosesser',
    'Skriv hva du vil ha mer av, og hva du vil ha mindre av.',
  ),
  session(
    'Nettverk – hvem er mine viktigste støttespillere?',
    'Voksenpedagogikk',
    'Tegn kartet over støttespillerne dine, og snakk med én av dem.',
  ),
  session('Veien videre – hva er mine mål og hvordan kan jeg nå disse?', 'Målprosess', null),
];

const intensive: readonly SessionPlan[] = [
  session('Hva mangler, og hvor står jeg?', 'Kartlegging i faget, egen plan fram til eksamen', null),
  session('Grunnlaget', 'Sentrale emner som må sitte', 'Løs oppgavesettet fra samlingen.'),
  session('Det som teller mest', 'Emner som ofte gis til eksamen', 'Løs oppgavesettet fra samlingen.'),
  session('Øve på eksamen', 'Tidligere eksamensoppgave, med tilbakemelding', 'Rett din egen besvarelse.'),
  session('Hull og repetisjon', 'Det hver enkelt mangler', 'Løs oppgavesettet fra samlingen.'),
  session('Siste øving før eksamen', 'Prøveeksamen under eksamensvilkår', null),
];

/** The templates there are, as each is from the beginning; what was decided since stands in the setup book. */
export const baseTemplates: readonly CourseTemplate[] = [
  {
    id: 'klart-jeg-kan',
    name: 'Klart jeg kan',
    aim: 'Finne egne ressurser og ankre dem på vei mot endring; handlingsplan med mål og tiltak.',
    course: 'klart-jeg-kan',
    sessions: klartJegKan,
    weekdays: [2, 4],
    seats: 15,
    answerDays: 5,
    followUpMonths: 1,
    hasInformation: true,
  },
  {
    id: 'ny-retning',
    name: 'Ny retning',
    aim: 'Raskt tilbud til ungdom som akkurat har avbrutt videregående; deretter arbeidstrening eller kurs i Nav.',
    course: 'ny-retning',
    sessions: klartJegKan,
    weekdays: [1, 3],
    seats: 12,
    answerDays: 2,
    followUpMonths: 1,
    hasInformation: false,
  },
  {
    id: 'intensivkurs',
    name: 'Intensivkurs',
    aim: 'Fag som mangler karakter: kurs, ny eksamen, vitnemål.',
    course: 'intensivkurs',
    sessions: intensive,
    weekdays: [2, 4],
    seats: 10,
    answerDays: 5,
    followUpMonths: null,
    hasInformation: false,
  },
  {
    id: 'under-18',
    name: 'Under 18',
    aim: 'Styrket karriereveiledning og motivasjon for elever på 9. og 10. trinn, og bedre overgang til videregående.',
    course: null,
    sessions: klartJegKan,
    weekdays: [3],
    seats: 15,
    answerDays: 5,
    followUpMonths: 1,
    hasInformation: true,
  },
];

/** The template of this id as it is from the beginning. */
export function baseTemplateOf(id: TemplateId): CourseTemplate {
  const found = baseTemplates.find((template) => template.id === id);
  if (!found) throw new Error(`No course is called ${id}`);
  return found;
}
