import type { DutyView } from '@samspor/contracts';

export interface DutyYear {
  schoolYear: string;
  duties: DutyView[];
}

/** Duties by school year, the latest year first, in the order they were opened within it. */
export function dutyYears(duties: readonly DutyView[]): DutyYear[] {
  const years = [...new Set(duties.map(({ schoolYear }) => schoolYear))].toSorted().toReversed();
  return years.map((schoolYear) => ({
    schoolYear,
    duties: duties
      .filter((duty) => duty.schoolYear === schoolYear)
      .toSorted((a, b) => a.openedOn.localeCompare(b.openedOn)),
  }));
}
