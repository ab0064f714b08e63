import type { StepType } from '@samspor/domain';

/** Addresses of the pages: ids and codes only, never a name or a birth number. */
export const paths = {
  myDay: '/',
  journey: (journeyId: string) => `/ungdom/${journeyId}`,
  step: (journeyId: string, step: StepType) => `/ungdom/${journeyId}/steg/${step}`,
  /** Puts off one thing that a youth waits for. */
  snooze: (journeyId: string, matter: string) => `/ungdom/${journeyId}/steg/SnoozeMatter?oppgave=${matter}`,
  /** Says of one message that nobody knows of whether it went out. */
  settle: (journeyId: string, message: string) =>
    `/ungdom/${journeyId}/steg/SettleMessage?melding=${message}`,
  /** A step that is taken in a meeting, which the reader then comes back to. */
  stepInMeeting: (journeyId: string, step: StepType, meetingId: string) =>
    `/ungdom/${journeyId}/steg/${step}?mote=${meetingId}`,
  plan: (journeyId: string) => `/ungdom/${journeyId}/plan`,
  enrol: '/ungdom/ny',
  intake: '/mottak',
  /** The intake, to book a time for one youth. */
  bookTalk: (journeyId: string) => `/mottak?ungdom=${journeyId}`,
  meetings: '/moter',
  meeting: (meetingId: string) => `/moter/${meetingId}`,
  courses: '/kurs',
  newCourse: '/kurs/nytt',
  course: (runId: string) => `/kurs/${runId}`,
  participant: (runId: string, journeyId: string) => `/kurs/${runId}/deltaker/${journeyId}`,
  desk: (meetingId: string) => `/moter/${meetingId}/bord`,
  imports: '/import',
  oneImport: (importId: string) => `/import/${importId}`,
  overview: '/oversikt',
  planner: '/oversikt/planlegger',
  seeking: '/ukjent',
  routes: '/ukjent/ruter',
  route: (routeId: string) => `/ukjent/ruter/${routeId}`,
  matches: '/ukjent/treff',
  stalls: '/star-fast',
  wellbeing: '/trivsel',
  childWellbeing: (journeyId: string) => `/trivsel/barn/${journeyId}`,
  forum: '/trivselsforum',
  cooperations: '/samarbeid',
  cooperation: (cooperationId: string) => `/samarbeid/${cooperationId}`,
  absences: '/fravaer',
  caseload: '/fordel',
  handovers: '/henvisninger',
  handover: (handoverId: string) => `/henvisninger/${handoverId}`,
  /** Refers a youth to another agency. */
  askHandover: (journeyId: string) => `/ungdom/${journeyId}/henvis`,
  concerns: '/bekymringsmeldinger',
  concern: (reportId: string) => `/bekymringsmeldinger/${reportId}`,
  /** Reports a concern about a youth to child welfare. */
  reportConcern: (journeyId: string) => `/ungdom/${journeyId}/bekymring`,
  special: '/spesialenheten',
  /** The special unit's list, to put one youth on it. */
  putOnSpecial: (journeyId: string) => `/spesialenheten?ungdom=${journeyId}`,
  help: '/innom',
  pupilHelp: (journeyId: string) => `/innom/elev/${journeyId}`,
  schoolFigures: '/innom/tall',
  county: '/oppsett',
  committeesSetup: '/oppsett/utvalg',
  quality: '/kvalitetssikring',
  offers: '/tilbud',
  newOffer: '/tilbud/nytt',
  offer: (entryId: string) => `/tilbud/${entryId}`,
  workTraining: '/arbeidstrening',
  newWorkPlace: '/arbeidstrening/plasser/ny',
  workPlace: (placeId: string) => `/arbeidstrening/plasser/${placeId}`,
  /** A new placement of one youth. */
  newPlacement: (journeyId: string) => `/arbeidstrening/ny?ungdom=${journeyId}`,
  placement: (placementId: string) => `/arbeidstrening/${placementId}`,
  manyLadders: '/oversikt/sok-kontakt',
  rights: '/oversikt/rettigheter',
  rightsList: '/oversikt/rettigheter/liste',
  proofs: '/oversikt/kontaktbevis',
  proof: (proofId: string) => `/oversikt/kontaktbevis/${proofId}`,
  proofList: (proofId: string) => `/oversikt/kontaktbevis/${proofId}/liste`,
};
