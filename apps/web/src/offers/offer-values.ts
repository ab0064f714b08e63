import type { OfferBody, OfferView } from '@samspor/contracts';
import type { OfferKind } from '@samspor/domain';

/** What stands in the form of an offer: everything as text. */
export type OfferValues = Record<
  | 'title'
  | 'kind'
  | 'provider'
  | 'place'
  | 'municipality'
  | 'seats'
  | 'startsOn'
  | 'until'
  | 'ageFrom'
  | 'ageTo'
  | 'description'
  | 'contact',
  string
>;

/** The form of an offer as it stands; an empty one for a new offer. */
export const offerValues = (offer: OfferView | undefined): OfferValues => ({
  title: offer?.title ?? '',
  kind: offer?.kind ?? '',
  provider: offer?.provider ?? '',
  place: offer?.place ?? '',
  municipality: offer?.municipality ?? '',
  seats: String(offer?.seats ?? ''),
  startsOn: offer?.startsOn ?? '',
  until: offer?.until ?? '',
  ageFrom: String(offer?.ageFrom ?? ''),
  ageTo: String(offer?.ageTo ?? ''),
  description: offer?.description ?? '',
  contact: offer?.contact ?? '',
});

/** The body to send: what was left empty has no limit, and is left out. */
export function offerBody(values: OfferValues): OfferBody {
  const { title, kind, provider, place, description, contact } = values;
  const { municipality, startsOn, until } = values;
  const number = (name: 'seats' | 'ageFrom' | 'ageTo') =>
    values[name].trim() ? { [name]: Number(values[name]) } : {};
  return {
    ...{ title: title.trim(), kind: kind as OfferKind, provider: provider.trim(), place: place.trim() },
    ...{ description: description.trim(), contact: contact.trim() },
    ...(municipality && { municipality }),
    ...(startsOn && { startsOn }),
    ...(until && { until }),
    ...number('seats'),
    ...number('ageFrom'),
    ...number('ageTo'),
  };
}
