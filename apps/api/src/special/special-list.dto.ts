import type { SpecialAct, SpecialActs } from '@samspor/domain';
import { Day, Id, Text, WholeNumber } from '../http/fields.ts';

class PutOnListDto {
  @Id() journeyId!: string;
  @Text(4000) reason!: string;
  @Day() reviewOn!: string;
}

class ReviewPlaceDto {
  @Id() journeyId!: string;
  @Text(4000) note!: string;
  @Day() reviewOn!: string;
}

class TakeOffListDto {
  @Id() journeyId!: string;
  @Text(4000) reason!: string;
}

class SetPlacesDto {
  @WholeNumber(1, 1_000) places!: number;
}

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const specialDtos: { readonly [T in SpecialAct]: new () => SpecialActs[T] } = {
  PutOnList: PutOnListDto,
  ReviewPlace: ReviewPlaceDto,
  TakeOffList: TakeOffListDto,
  SetPlaces: SetPlacesDto,
};

export const isSpecialAct = (name: string): name is SpecialAct => Object.hasOwn(specialDtos, name);
