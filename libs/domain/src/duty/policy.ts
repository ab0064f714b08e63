/** What a county may decide for itself: what lives.md marks (P) and names. Days are whole Oslo days. */
export interface DutyPolicy {
  /** This percentage and more is work. */
  workThreshold: number;
  /** An accepted offer counts for this many days after the last acceptance. */
  offerRunsDays: number;
  /** 'MM-DD': until then, in the year compulsory school ended, silence means on the way into training. */
  presumedInTrainingUntil: string;
  /** RIGHTS_INFO is due this many days after the opening. */
  rightsInfoDays: number;
  /** CONTACT of a new opening is due this many days after it. */
  contactDays: number;
  /** 'MM-DD' within the school year: CONTACT of a carry-over is due then. */
  contactCarryOverDue: string;
  /** OFFER is due this many days after the youth was reached. */
  offerDays: number;
  /** Whether a carry-over opens CONTACT under R2024, whose regulation no longer asks for it each year (domain.md §1). */
  yearlyContact: 'on' | 'off';
  /** When contact counts as tried and not reached. */
  tried: { attempts: number; channels: number; days: number; countReserved: boolean };
}

/** The policy of a county that has decided nothing (lives.md). */
export const defaultDutyPolicy: DutyPolicy = {
  workThreshold: 50,
  offerRunsDays: 365,
  presumedInTrainingUntil: '08-31',
  rightsInfoDays: 30,
  contactDays: 30,
  contactCarryOverDue: '11-01',
  offerDays: 30,
  yearlyContact: 'on',
  tried: { attempts: 3, channels: 2, days: 14, countReserved: false },
};
