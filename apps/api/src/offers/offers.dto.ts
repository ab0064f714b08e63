import { offerKinds, type OfferKind } from '@samspor/domain';
import { Day, Municipality, OneOf, Text, WholeNumber } from '../http/fields.ts';

/** An offer of the overview, as its keeper writes it (contracts, OfferBody). */
export class OfferDto {
  @Text(200) title!: string;
  @OneOf(offerKinds) kind!: OfferKind;
  @Text(200) provider!: string;
  @Text(200) place!: string;
  @Municipality({ optional: true }) municipality?: string;
  @WholeNumber(1, 1000, { optional: true }) seats?: number;
  @Day({ optional: true }) startsOn?: string;
  @Day({ optional: true }) until?: string;
  @WholeNumber(13, 30, { optional: true }) ageFrom?: number;
  @WholeNumber(13, 30, { optional: true }) ageTo?: number;
  @Text(4000) description!: string;
  @Text(500) contact!: string;
}
