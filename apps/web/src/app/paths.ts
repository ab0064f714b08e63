import type { StepType } from '@samspor/domain';

/** Addresses of the pages: ids and codes only, never a name or a birth number. */
export const paths = {
  myDay: '/',
  journey: (journeyId: string) => `/ungdom/${journeyId}`,
  step: (journeyId: string, step: StepType) => `/ungdom/${journeyId}/steg/${step}`,
  enrol: '/ungdom/ny',
  meetings: '/moter',
  meeting: (meetingId: string) => `/moter/${meetingId}`,
  imports: '/import',
  oneImport: (importId: string) => `/import/${importId}`,
  overview: '/oversikt',
};
