import {
  forumSeats,
  forumTopics,
  involvedParties,
  namedBases,
  promisers,
  type ForumAct,
  type ForumActs,
  type ForumSeat,
  type ForumTopic,
  type InvolvedParty,
  type NamedBasis,
  type Promiser,
} from '@samspor/domain';
import { Code, Day, Id, OneOf, SomeOf, Text } from '../http/fields.ts';

class CallForumDto {
  @Day() meetsOn!: string;
}

class RaiseThemeDto {
  @OneOf(forumTopics) topic!: ForumTopic;
  @Text(2000) words!: string;
}

/** No field for anybody: what is not asked for is refused. */
class RaiseConcernDto {
  @OneOf(forumTopics) topic!: ForumTopic;
  @Text(2000) words!: string;
}

class ChildConsentDto {
  @Id() journeyId!: string;
  @Day({ optional: true }) consentOn?: string;
  @Text(200, { optional: true }) consentBy?: string;
}

class RaiseChildDto extends ChildConsentDto {
  @OneOf(forumTopics) topic!: ForumTopic;
  @OneOf(namedBases) basis!: NamedBasis;
  @Text(4000) words!: string;
}

class NameConcernDto extends ChildConsentDto {
  @Code() item!: string;
}

class WithdrawForumItemDto {
  @Code() item!: string;
}

class DiscussForumItemDto {
  @Code() item!: string;
  @SomeOf(involvedParties, { optional: true }) involved?: InvolvedParty[];
  @Text(4000) words!: string;
}

class AgreeInForumDto {
  @Code() item!: string;
  @OneOf(promisers) who!: Promiser;
  @Day() dueOn!: string;
  @Text(1000) words!: string;
}

class CompleteForumAgreementDto {
  @Code() agreement!: string;
}

class DropForumAgreementDto {
  @Code() agreement!: string;
  @Text(1000) words!: string;
}

class HoldForumDto {
  @SomeOf(forumSeats) present!: ForumSeat[];
}

/** What each act's body must hold; an act of the domain without a DTO does not compile. */
export const forumDtos: { readonly [T in ForumAct]: new () => ForumActs[T] } = {
  CallForum: CallForumDto,
  RaiseTheme: RaiseThemeDto,
  RaiseConcern: RaiseConcernDto,
  RaiseChild: RaiseChildDto,
  NameConcern: NameConcernDto,
  WithdrawForumItem: WithdrawForumItemDto,
  DiscussForumItem: DiscussForumItemDto,
  AgreeInForum: AgreeInForumDto,
  CompleteForumAgreement: CompleteForumAgreementDto,
  DropForumAgreement: DropForumAgreementDto,
  HoldForum: HoldForumDto,
};

export const isForumAct = (name: string): name is ForumAct => Object.hasOwn(forumDtos, name);
