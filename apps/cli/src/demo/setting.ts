import { meetingIdOf } from '@samspor/case-store';
import { caseworkers, type Setting } from '@samspor/domain';
import { phrase, phraseOf } from './phrases.ts';
import { acting, schoolStaff, staffOf } from './staff.ts';

/** The demo's people at work, and what they write. */
export const demoSetting: Setting = {
  staffOf,
  atSchool: schoolStaff,
  caseworker: (id) => acting(id, ...caseworkers),
  meetingId: meetingIdOf,
  phrase,
  phraseOf,
};
