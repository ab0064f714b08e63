import type { Fact } from './life.ts';
import { type DatedFact, type OpenedDuty, type Opening, fulfil } from './opening.ts';

/**
 * Lets one fact serve the openings of its day, kind by kind: the first opening in which that duty is still open
 * (lives.md §4). On a day when one entry closes and another opens, the closing one stands first.
 */
export function credit(openings: readonly Opening[], dated: DatedFact, isAdult: boolean): void {
  const { fact } = dated;
  if (informs(fact, isAdult)) {
    const duty = firstOpen(openings.map(({ rightsInfo }) => rightsInfo));
    if (duty) fulfil(duty, dated, dated.day);
  }
  if (isAboutContact(fact)) {
    const opening = openings.find((one) => takesContact(one, dated));
    if (opening) creditContact(opening, dated);
  }
  if (fact.type === 'offer' && fact.kind !== 'talk') {
    const duty = firstOpen(openings.map(({ offer }) => offer));
    if (duty) fulfil(duty, dated, dated.day);
  }
  for (const opening of openings) settleRefusal(opening, dated);
}

/** Written rights information; while the youth is a minor a guardian gets it too, unless secrecy forbids. */
function informs(fact: Fact, isAdult: boolean): boolean {
  return fact.type === 'rights-info-sent' && (isAdult || fact.guardianCopy !== 'not-sent');
}

function isAboutContact(fact: Fact): boolean {
  return fact.type === 'contact-attempt' || fact.type === 'refused-contact' || isTwoWay(fact);
}

/** Somebody answered: an answer to an offer, even to a talk, is contact. */
function isTwoWay(fact: Fact): boolean {
  if (fact.type === 'offer') return fact.answer !== 'pending';
  return fact.type === 'contact' || fact.type === 'offer-answered';
}

/** Without a duty of contact it is the offer, due once the youth is reached, that a contact is told of. */
function takesContact({ contact, offer }: Opening, { day }: DatedFact): boolean {
  const asked = contact ?? offer;
  return asked.closedOn === null || (contact === null && asked.closedOn === day);
}

function creditContact(opening: Opening, dated: DatedFact): void {
  if (dated.fact.type === 'contact-attempt') {
    const counts = !dated.byReserved || opening.policy.tried.countReserved;
    if (counts) opening.attempts.push(dated);
    return;
  }
  const offerClosedOn = opening.offer.closedOn;
  if (offerClosedOn === null || offerClosedOn === dated.day) opening.reached ??= dated;
  if (dated.fact.type === 'refused-contact') opening.refused ??= dated;
  else if (opening.contact) fulfil(opening.contact, dated, dated.day);
}

/** A refusal fulfils once the information is sent and an offer is made, and not before. */
function settleRefusal({ refused, rightsInfo, contact, offer }: Opening, { day }: DatedFact): void {
  if (refused === null || contact === null || contact.closedOn !== null) return;
  if (isFulfilled(offer) && (rightsInfo === null || isFulfilled(rightsInfo))) {
    fulfil(contact, refused, day, 'refused');
  }
}

function isFulfilled({ outcome }: OpenedDuty): boolean {
  return outcome === 'fulfilled';
}

function firstOpen(duties: readonly (OpenedDuty | null)[]): OpenedDuty | undefined {
  return duties.find((duty): duty is OpenedDuty => duty?.closedOn === null);
}
