import type { ListedLine, ProofRow as KeptProof } from '@samspor/case-store';
import type { ProofHead, ProofRights, ProofRow, ProofView } from '@samspor/contracts';
import { counties, figuresOf, isCountyCode, withoutSmall, type ProofFilter } from '@samspor/domain';
import { agencyName, personName } from '@samspor/identity';
import type { ProofReader } from './reader.ts';

export function headOf(proof: KeptProof): ProofHead {
  const { cells: _, recordedBy, madeBy, madeAt, frozen, check, county, ...same } = proof;
  return {
    ...same,
    county,
    countyName: countyName(county),
    recordedBy: recordedBy.toISOString(),
    madeBy: personName(madeBy),
    madeAt: madeAt.toISOString(),
    frozen: frozen && { by: personName(frozen.by), at: frozen.at.toISOString() },
    check: check && {
      state: check.state,
      by: personName(check.askedBy),
      at: check.askedAt.toISOString(),
      done: check.done,
      total: check.total,
    },
  };
}

export const countyName = (county: string): string => (isCountyCode(county) ? counties[county] : county);
export const schoolName = (school: string): string => {
  const name = agencyName(`school-${school}`);
  return name.startsWith('school-') ? school : name;
};

export const rightsOf = ({ mayMake, mayList, ownSchool }: ProofReader): ProofRights => ({
  mayMake,
  mayList,
  ownSchool,
});

/** The proof with its figures: true ones for those with a right to the list, without small cells for others. */
export function viewOf(proof: KeptProof, reader: ProofReader, school: string | null): ProofView {
  const figures = proof.cells && figuresOf(proof.cells, school === null ? {} : { school });
  const shown = figures && (reader.mayList ? figures : withoutSmall(figures));
  const schools = [...new Set(proof.cells?.flatMap((cell) => cell.school ?? []) ?? [])];
  return {
    ...headOf(proof),
    rights: rightsOf(reader),
    figures: shown,
    schools: schools
      .filter((one) => reader.ownSchool === null || one === reader.ownSchool)
      .map((one) => ({ school: one, name: schoolName(one) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    school,
  };
}

/**
 * A line of a list. Who it is about is told to those who may read the journey; and not in the list of one school where
 * the address is protected today, since that would tell which school.
 */
export function rowOf({ place, line, mayKnow, name, isShielded }: ListedLine, filter: ProofFilter): ProofRow {
  const { kind, outcome, why, paragraph, ruleSet, youth: journeyId } = line;
  const { school, openedOn, openedBy, carryOver, dueOn, closedOn, reason, deeds } = line;
  const row = { place, kind, outcome, why, paragraph, ruleSet };
  if (!mayKnow || (isShielded && filter.school !== undefined)) return { ...row, youth: null };
  const detail = { school, openedOn, openedBy, carryOver, dueOn, closedOn, reason, deeds };
  return { ...row, youth: { journeyId, name, ...detail } };
}
