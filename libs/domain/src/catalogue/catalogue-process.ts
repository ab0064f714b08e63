import type { IsoDate } from '../calendar/dates.ts';
import { RuleBroken } from '../journey/journey-rules.ts';
import type { Actor } from '../people/actor.ts';
import type { Process } from '../process/process.ts';
import { cataloguers, type CatalogueEntry, type CatalogueEvent, type Catalogued } from './catalogue.ts';

export type CatalogueCommand =
  | { type: 'ListOffer'; entry: CatalogueEntry }
  | { type: 'ChangeOffer'; entry: CatalogueEntry }
  | { type: 'TakeOffOffer' };

/** One offer of the overview: listed, changed, taken off. After its last day it is not offered, which needs no event. */
export const catalogueProcess: Process<Catalogued, CatalogueCommand, CatalogueEvent> = {
  decide(command, offer, { by, today }) {
    requireCataloguer(by, offer);
    if (command.type === 'ListOffer') {
      if (offer) return [];
      requirePossible(command.entry, today);
      return [{ type: 'OfferListed', data: { on: today, agency: by.agency, entry: command.entry } }];
    }
    if (!offer) throw new RuleBroken('offer-not-listed');
    if (command.type === 'TakeOffOffer')
      return offer.takenOffOn === null ? [{ type: 'OfferTakenOff', data: { on: today } }] : [];
    requirePossible(command.entry, today);
    return [{ type: 'OfferChanged', data: { on: today, entry: command.entry } }];
  },

  evolve(offer, event) {
    const { on } = event.data;
    if (event.type === 'OfferListed') {
      const { agency, entry } = event.data;
      return { agency, entry, listedOn: on, changedOn: on, takenOffOn: null };
    }
    if (!offer) throw new Error(`An offer cannot begin with ${event.type}`);
    if (event.type === 'OfferTakenOff') return { ...offer, takenOffOn: on };
    return { ...offer, entry: event.data.entry, changedOn: on, takenOffOn: null };
  },

  owner: ({ agency }) => agency,
  isOpen: ({ takenOffOn }) => takenOffOn === null,
  nextDue: () => null,
  fallenDue: () => [],
};

function requireCataloguer(by: Actor, offer: Catalogued | undefined): void {
  if (by.kind === 'person' && !cataloguers.includes(by.role)) throw new RuleBroken('not-your-role');
  if (offer && offer.agency !== by.agency) throw new RuleBroken('not-your-offer');
}

function requirePossible({ ageFrom, ageTo, startsOn, until }: CatalogueEntry, today: IsoDate): void {
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) throw new RuleBroken('age-range');
  if (until !== null && (until < today || (startsOn !== null && until < startsOn)))
    throw new RuleBroken('offer-over');
}
