import { lastProgramme, ledgerOf, lostYears, type IsoDate, type Journey } from '@samspor/domain';

/** A row of table `rights`: what is left of a youth's right, true until `ends_on` and the next fact. */
export interface RightsRow {
  journey_id: string;
  state: string;
  ends_on: IsoDate | null;
  programme: string;
}

/** A row of table `lost_year`: a school year that led to no pass. An empty code is not known. */
export interface LostYearRow {
  journey_id: string;
  line: number;
  school_year: string;
  level: string;
  programme: string;
  month: string;
  outcome: string;
}

/** What the analysis reads of one journey. `on` is the day of the last record. */
export function rightsRows(
  journeyId: string,
  journey: Journey,
  on: IsoDate,
): { rights: [RightsRow]; lost_year: LostYearRow[] } {
  const ledger = ledgerOf(journey, on);
  return {
    rights: [
      {
        journey_id: journeyId,
        state: ledger.state,
        ends_on: ledger.endsOn.value,
        programme: lastProgramme(ledger) ?? '',
      },
    ],
    lost_year: lostYears(ledger).map(({ schoolYear, level, programme, month, outcome }, index) => ({
      journey_id: journeyId,
      line: index + 1,
      school_year: schoolYear,
      level: level ?? '',
      programme: programme ?? '',
      month: month ?? '',
      outcome,
    })),
  };
}
