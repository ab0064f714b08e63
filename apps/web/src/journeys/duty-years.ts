import type { DutyView } from '@samspor/contracts';
import { dutyKinds } from '@samspor/domain';

export interface DutyYear {
  schoolYear: string;
  duties: DutyView[];
}

/** Duties by school year, the latest year first, in the order they were opened within it. */
export function dutyYears(duties: readonly DutyView[]): DutyYear[] {
  const years = [...new Set(duties.map(({ schoolYear }) => schoolYear))].toSorted().toReversed();
  return years.map((schoolYear) => ({
    schoolYear,
    duties: duties.filter((duty) => duty.schoolYear === schoolYear).toSorted(byOpening),
  }));
}

const byOpening = (a: DutyView, b: DutyView): number =>
  a.openedOn.localeCompare(b.openedOn) || dutyKinds.indexOf(a.kind) - dutyKinds.indexOf(b.kind);
