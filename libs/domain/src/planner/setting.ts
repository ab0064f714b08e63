import type { IsoDate } from '../calendar/dates.ts';
import type { PersonActor } from '../people/actor.ts';
import type { Random } from '../synthetic/random.ts';

/** Who works with the youths of a county. */
export interface Staff {
  /** The follow-up service that sends the files. */
  agency: string;
  leader: PersonActor;
  caseworkers: readonly [PersonActor, ...PersonActor[]];
  committee: string;
  chair: PersonActor;
  /** Confirms categories that others proposed. */
  reviewer: PersonActor;
  /** Take over whom the committee gives to them. */
  youthTeam: readonly [PersonActor, ...PersonActor[]];
  courses: PersonActor;
  placements: PersonActor;
}

/** What a text is about, where nothing recorded beside it has to fit. */
export type PlainText =
  | 'talk'
  | 'question'
  | 'decision'
  | 'reasons'
  | 'review'
  | 'measureEnded'
  | 'stoppedEarly'
  | 'declined'
  | 'host'
  | 'note';

/** What a text is about that has to fit a channel or a kind of offer. */
export type FittingText = 'attempt' | 'contact' | 'offer';

/** Where invented lives are lived: who works there, and what they write. */
export interface Setting {
  /** Undefined for a county in which nobody works. */
  staffOf: (county: string) => Staff | undefined;
  /** Somebody at the youth's school who knows her. */
  atSchool: (school: string | null, random: Random) => PersonActor | undefined;
  /** A caseworker by id. */
  caseworker: (id: string) => PersonActor;
  /** The id of a committee's meeting, where meetings have one. */
  meetingId: (committee: string, meetsOn: IsoDate) => string | undefined;
  phrase: (random: Random, about: PlainText) => string;
  phraseOf: (random: Random, about: FittingText, fact: string) => string;
}
