import { isIsoDate } from '../calendar/dates.ts';
import { counties } from '../codes/counties.ts';
import { keysOf } from '../codes/named.ts';
import { protections } from '../codes/protections.ts';
import { outsideReasons } from '../codes/reasons.ts';
import {
  type Fact,
  channels,
  factTypes,
  finalAnswers,
  guardianCopies,
  offerAnswers,
  offerKinds,
  trainingKinds,
} from './life.ts';
import { type Fields, oneMatching, oneOf, text } from './line-fields.ts';

const countyCodes = keysOf(counties);
const residences = [...countyCodes, 'abroad'] as const;

/** Reads one fact; fields that the format does not know are left out. Throws `UnreadableLine`. */
export function readFact(fields: Fields): Fact {
  const type = oneOf(fields, 'type', factTypes, 'unknown-type');
  const on = oneMatching(fields, 'on', isIsoDate, 'impossible-date');
  switch (type) {
    case 'completed-compulsory-school':
    case 'ended-work':
    case 'reached-competence':
    case 'refused-contact':
    case 'left-institution':
    case 'died':
    case 'registered-in-error':
      return { on, type };
    case 'entered-training':
      return { on, type, kind: oneOf(fields, 'kind', trainingKinds) };
    case 'outside-training':
      return { on, type, reason: oneOf(fields, 'reason', outsideReasons) };
    case 'started-work':
      return { on, type, percent: oneMatching(fields, 'percent', isPercent) };
    case 'rights-info-sent':
      return { on, type, guardianCopy: oneOf(fields, 'guardianCopy', guardianCopies) };
    case 'contact-attempt':
    case 'contact':
    case 'reserved-channel':
    case 'released-channel':
      return { on, type, channel: oneOf(fields, 'channel', channels) };
    case 'offer': {
      const kind = oneOf(fields, 'kind', offerKinds);
      return { on, type, offer: text(fields, 'offer'), kind, answer: oneOf(fields, 'answer', offerAnswers) };
    }
    case 'offer-answered':
      return { on, type, offer: text(fields, 'offer'), answer: oneOf(fields, 'answer', finalAnswers) };
    case 'offer-ended':
      return { on, type, offer: text(fields, 'offer') };
    case 'moved':
      return { on, type, to: oneOf(fields, 'to', residences) };
    case 'entered-institution':
      return { on, type, county: oneOf(fields, 'county', countyCodes) };
    case 'protected':
      return { on, type, level: oneOf(fields, 'level', protections) };
  }
}

/** Any share of a full position: 37.5 too. */
function isPercent(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
