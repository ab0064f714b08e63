import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assessmentsOf, CaseStore, waitingProposals, type WaitingProposal } from '@samspor/case-store';
import type { ProposalToReview, Quality } from '@samspor/contracts';
import { addDays, calibrate, type Calibration } from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';
import { Audit } from '../audit.ts';
import { Allow } from '../auth/allow.ts';
import { Me, type Caller } from '../auth/caller.ts';
import { checked } from '../http/checked.ts';
import { Day } from '../http/fields.ts';
import { namesFor } from '../journeys/shielded.ts';

class PeriodDto {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

const aYear = 365;

@ApiTags('quality')
@Controller('quality')
export class QualityController {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Allow('quality')
  @ApiOperation({
    summary:
      'Categories that wait for a review, and how the four are used from one day to another (the last year).',
  })
  async quality(@Me() me: Caller, @Query() asked: unknown): Promise<Quality> {
    const period = checked(PeriodDto, asked);
    const to = period.to ?? this.store.today();
    const from = period.from ?? addDays(to, -aYear);
    const { agency } = me.place;
    const [waiting, assessments] = await Promise.all([
      waitingProposals(this.store, agency),
      assessmentsOf(this.store.pool, agency, { from, to }),
    ]);
    await this.audit.shown(
      me,
      'reviewed',
      waiting.map(({ journeyId }) => journeyId),
    );
    const calibration = calibrate(assessments);
    return {
      waiting: waiting.map((proposal) => shown(proposal, me)),
      ...{ from, to, calibration, names: namesIn(calibration) },
    };
  }
}

function shown({ texts, isStrict, ...proposal }: WaitingProposal, me: Caller): ProposalToReview {
  const names = namesFor(me.place.agency, isStrict);
  return {
    ...proposal,
    author: names.person(proposal.author),
    agency: names.agency(proposal.agency),
    reasons: texts.reasons ?? null,
    motivation: texts.motivation ?? null,
    ownAssessment: texts.ownAssessment ?? null,
    mine: proposal.author === me.actor.id,
  };
}

const namesIn = ({ authors, agencies }: Calibration): Record<string, string> =>
  Object.fromEntries<string>([
    ...authors.map(({ of }): [string, string] => [of, personName(of)]),
    ...agencies.map(({ of }): [string, string] => [of, agencyName(of)]),
  ]);
