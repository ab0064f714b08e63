import type { ByHandReason, LeftOutReason, RungChannel } from '@samspor/domain';

/** Whom a county seeks contact with: those with an open duty of contact, narrowed down. */
export interface LadderGroup {
  municipality?: string;
  /** The name of the school that the youth came from. */
  school?: string;
  /** A duty that goes on from last school year, or one that is new. */
  duty?: 're-contact' | 'new';
  /** Only where the duty is overdue. */
  overdue?: 'yes';
}

/** GET /api/v1/counties/{county}/ladders: what a group can be narrowed down by, and to how many. */
export interface LadderChoices {
  all: number;
  municipalities: { municipality: string; count: number }[];
  schools: { school: string; count: number }[];
}

/** POST /api/v1/counties/{county}/ladders/preview and …/start: a page of the group; the first where `after` is absent. */
export interface LadderGroupPage extends LadderGroup {
  after?: string;
}

/** What a page of the group comes to; in a preview nothing has been begun. */
export interface LadderStartPage {
  /** Begun, or to be begun, by the channel of the first rung that can be climbed. */
  first: Partial<Record<RungChannel, number>>;
  /** Of those, under 18: guardians get a copy of the information about rights. */
  minors: number;
  leftOut: Partial<Record<LeftOutReason, number>>;
  /** Changed while it was being begun: to be tried again. */
  refused: number;
  /** Where the next page begins; null after the last. */
  next: string | null;
}

/** Somebody who is left out, and whom a person sees to. */
export interface YouthByHand {
  journeyId: string;
  name: string;
  why: ByHandReason;
}

/** What a page of the group would come to, with those whom a person has to see to, one by one. */
export interface LadderPreviewPage extends LadderStartPage {
  byHand: YouthByHand[];
}
