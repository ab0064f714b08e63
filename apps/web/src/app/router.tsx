import { createBrowserRouter } from 'react-router';
import { CrashPage } from './CrashPage.tsx';
import { Frame } from './Frame.tsx';
import { HomePage } from './HomePage.tsx';
import { PageLoading } from './PageLoading.tsx';
import { Session } from './Session.tsx';

/** The pages by address. All but the first are fetched when they are first opened. */
export const router = createBrowserRouter([
  {
    element: <Session />,
    errorElement: <CrashPage />,
    hydrateFallbackElement: <PageLoading />,
    children: [
      {
        element: <Frame />,
        children: [
          {
            errorElement: <CrashPage />,
            children: [
              { index: true, element: <HomePage /> },
              {
                path: 'ungdom/ny',
                lazy: async () => ({ Component: (await import('../journeys/EnrolPage.tsx')).EnrolPage }),
              },
              {
                path: 'ungdom/:journeyId',
                lazy: async () => ({ Component: (await import('../journeys/JourneyPage.tsx')).JourneyPage }),
                children: [
                  { index: true, element: null },
                  {
                    path: 'steg/:step',
                    lazy: async () => ({
                      Component: (await import('../journeys/steps/StepRoute.tsx')).StepRoute,
                    }),
                  },
                ],
              },
              {
                path: 'ungdom/:journeyId/plan',
                lazy: async () => ({ Component: (await import('../journeys/plan/PlanPage.tsx')).PlanPage }),
              },
              {
                path: 'ungdom/:journeyId/henvis',
                lazy: async () => ({
                  Component: (await import('../handovers/AskHandoverPage.tsx')).AskHandoverPage,
                }),
              },
              {
                path: 'ungdom/:journeyId/bekymring',
                lazy: async () => ({
                  Component: (await import('../concerns/ReportConcernPage.tsx')).ReportConcernPage,
                }),
              },
              {
                path: 'bekymringsmeldinger',
                lazy: async () => ({
                  Component: (await import('../concerns/ConcernsPage.tsx')).ConcernsPage,
                }),
              },
              {
                path: 'bekymringsmeldinger/:reportId',
                lazy: async () => ({
                  Component: (await import('../concerns/ConcernPage.tsx')).ConcernPage,
                }),
              },
              {
                path: 'fravaer',
                lazy: async () => ({
                  Component: (await import('../absences/AbsencesPage.tsx')).AbsencesPage,
                }),
              },
              {
                path: 'fordel',
                lazy: async () => ({
                  Component: (await import('../absences/CaseloadPage.tsx')).CaseloadPage,
                }),
              },
              {
                path: 'henvisninger',
                lazy: async () => ({
                  Component: (await import('../handovers/HandoversPage.tsx')).HandoversPage,
                }),
              },
              {
                path: 'henvisninger/:handoverId',
                lazy: async () => ({
                  Component: (await import('../handovers/HandoverPage.tsx')).HandoverPage,
                }),
              },
              {
                path: 'moter',
                lazy: async () => ({
                  Component: (await import('../meetings/MeetingsPage.tsx')).MeetingsPage,
                }),
              },
              {
                path: 'moter/:meetingId',
                lazy: async () => ({ Component: (await import('../meetings/MeetingPage.tsx')).MeetingPage }),
              },
              {
                path: 'kurs',
                lazy: async () => ({ Component: (await import('../courses/CoursesPage.tsx')).CoursesPage }),
              },
              {
                path: 'kurs/nytt',
                lazy: async () => ({
                  Component: (await import('../courses/NewCoursePage.tsx')).NewCoursePage,
                }),
              },
              {
                path: 'kurs/:runId',
                lazy: async () => ({ Component: (await import('../courses/CoursePage.tsx')).CoursePage }),
              },
              {
                path: 'kurs/:runId/deltaker/:journeyId',
                lazy: async () => ({
                  Component: (await import('../courses/ParticipantPage.tsx')).ParticipantPage,
                }),
              },
              {
                path: 'moter/:meetingId/bord',
                lazy: async () => ({ Component: (await import('../meetings/desk/DeskPage.tsx')).DeskPage }),
              },
              {
                path: 'import',
                lazy: async () => ({ Component: (await import('../imports/ImportPage.tsx')).ImportPage }),
              },
              {
                path: 'import/:importId',
                lazy: async () => ({
                  Component: (await import('../imports/OneImportPage.tsx')).OneImportPage,
                }),
              },
              {
                path: 'oversikt',
                lazy: async () => ({
                  Component: (await import('../overview/OverviewPage.tsx')).OverviewPage,
                }),
              },
              {
                path: 'oversikt/planlegger',
                lazy: async () => ({ Component: (await import('../planner/PlannerPage.tsx')).PlannerPage }),
              },
              {
                path: 'ukjent',
                lazy: async () => ({ Component: (await import('../seeking/SeekingPage.tsx')).SeekingPage }),
              },
              {
                path: 'ukjent/ruter',
                lazy: async () => ({ Component: (await import('../seeking/RoutesPage.tsx')).RoutesPage }),
              },
              {
                path: 'ukjent/ruter/:routeId',
                lazy: async () => ({ Component: (await import('../seeking/RoutePage.tsx')).RoutePage }),
              },
              {
                path: 'ukjent/treff',
                lazy: async () => ({ Component: (await import('../seeking/MatchesPage.tsx')).MatchesPage }),
              },
              {
                path: 'star-fast',
                lazy: async () => ({ Component: (await import('../stalls/StallsPage.tsx')).StallsPage }),
              },
              {
                path: 'oversikt/kontaktbevis',
                lazy: async () => ({ Component: (await import('../proof/ProofsPage.tsx')).ProofsPage }),
              },
              {
                path: 'oversikt/kontaktbevis/:proofId',
                lazy: async () => ({ Component: (await import('../proof/ProofPage.tsx')).ProofPage }),
              },
              {
                path: 'oversikt/kontaktbevis/:proofId/liste',
                lazy: async () => ({
                  Component: (await import('../proof/ProofListPage.tsx')).ProofListPage,
                }),
              },
              {
                path: 'oversikt/rettigheter',
                lazy: async () => ({ Component: (await import('../rights/RightsPage.tsx')).RightsPage }),
              },
              {
                path: 'oversikt/rettigheter/liste',
                lazy: async () => ({
                  Component: (await import('../rights/RightsListPage.tsx')).RightsListPage,
                }),
              },
              {
                path: 'oversikt/sok-kontakt',
                lazy: async () => ({
                  Component: (await import('../county/ManyLaddersPage.tsx')).ManyLaddersPage,
                }),
              },
              {
                path: 'tilbud',
                lazy: async () => ({ Component: (await import('../offers/OffersPage.tsx')).OffersPage }),
              },
              {
                path: 'tilbud/nytt',
                lazy: async () => ({
                  Component: (await import('../offers/OfferFormPage.tsx')).OfferFormPage,
                }),
              },
              {
                path: 'tilbud/:entryId',
                lazy: async () => ({
                  Component: (await import('../offers/OfferFormPage.tsx')).OfferFormPage,
                }),
              },
              {
                path: 'arbeidstrening',
                lazy: async () => ({
                  Component: (await import('../placements/WorkTrainingPage.tsx')).WorkTrainingPage,
                }),
              },
              {
                path: 'arbeidstrening/plasser/ny',
                lazy: async () => ({
                  Component: (await import('../placements/WorkPlacePage.tsx')).WorkPlacePage,
                }),
              },
              {
                path: 'arbeidstrening/plasser/:placeId',
                lazy: async () => ({
                  Component: (await import('../placements/WorkPlacePage.tsx')).WorkPlacePage,
                }),
              },
              {
                path: 'arbeidstrening/ny',
                lazy: async () => ({
                  Component: (await import('../placements/NewPlacementPage.tsx')).NewPlacementPage,
                }),
              },
              {
                path: 'arbeidstrening/:placementId',
                lazy: async () => ({
                  Component: (await import('../placements/PlacementPage.tsx')).PlacementPage,
                }),
              },
              {
                path: 'kvalitetssikring',
                lazy: async () => ({ Component: (await import('../quality/QualityPage.tsx')).QualityPage }),
              },
              {
                path: 'trivsel',
                lazy: async () => ({
                  Component: (await import('../wellbeing/WellbeingPage.tsx')).WellbeingPage,
                }),
              },
              {
                path: 'trivsel/barn/:journeyId',
                lazy: async () => ({
                  Component: (await import('../wellbeing/ChildPage.tsx')).ChildPage,
                }),
              },
              {
                path: 'spesialenheten',
                lazy: async () => ({
                  Component: (await import('../special/SpecialListPage.tsx')).SpecialListPage,
                }),
              },
              {
                path: 'trivselsforum',
                lazy: async () => ({ Component: (await import('../forum/ForumPage.tsx')).ForumPage }),
              },
              {
                path: 'samarbeid',
                lazy: async () => ({
                  Component: (await import('../cooperation/CooperationsPage.tsx')).CooperationsPage,
                }),
              },
              {
                path: 'samarbeid/:cooperationId',
                lazy: async () => ({
                  Component: (await import('../cooperation/CooperationPage.tsx')).CooperationPage,
                }),
              },
              {
                path: 'innom',
                lazy: async () => ({ Component: (await import('../help/HelpPage.tsx')).HelpPage }),
              },
              {
                path: 'innom/tall',
                lazy: async () => ({ Component: (await import('../help/FiguresPage.tsx')).FiguresPage }),
              },
              {
                path: 'innom/elev/:journeyId',
                lazy: async () => ({ Component: (await import('../help/PupilHelpPage.tsx')).PupilHelpPage }),
              },
              {
                path: 'oppsett',
                lazy: async () => ({ Component: (await import('../county/CountyPage.tsx')).CountyPage }),
              },
              {
                path: 'oppsett/utvalg',
                lazy: async () => ({
                  Component: (await import('../setup/CommitteesSetupPage.tsx')).CommitteesSetupPage,
                }),
              },
              {
                path: 'mottak',
                lazy: async () => ({ Component: (await import('../intake/IntakePage.tsx')).IntakePage }),
              },
              {
                path: '*',
                lazy: async () => ({ Component: (await import('./NotFoundPage.tsx')).NotFoundPage }),
              },
            ],
          },
        ],
      },
    ],
  },
]);
