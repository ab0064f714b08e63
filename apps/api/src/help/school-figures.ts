import { Injectable } from '@nestjs/common';
import {
  adviceCounts,
  CaseStore,
  figureMembers,
  namesOfFollowed,
  type FigureMember,
} from '@samspor/case-store';
import type { FigureList, SchoolFigure, SchoolFigures } from '@samspor/contracts';
import {
  adviceTopics,
  helpKinds,
  helpers,
  hiddenCells,
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
  sectorOf,
  serviceKinds,
  type Role,
  type Sector,
} from '@samspor/domain';
import { agencies, agencyName, countyOfAgency, isAgency } from '@samspor/identity';
import { Audit } from '../audit.ts';
import type { Caller } from '../auth/caller.ts';
import { Refused } from '../http/refused.ts';

const names = [
  'cases',
  'new-autumn',
  'new-spring',
  'rulings',
  ...helpKinds.map((kind) => `help:${kind}`),
  ...serviceKinds.map((kind) => `service:${kind}`),
];

export const isFigure = (name: string): boolean => names.includes(name);

/** Figures for each school and school year (deck 000, slides 30 and 33): each is the length of its list. */
@Injectable()
export class SchoolFigureBook {
  constructor(
    private readonly store: CaseStore,
    private readonly audit: Audit,
  ) {}

  async figures(me: Caller, asked: { schoolYear?: string; sector?: Sector }): Promise<SchoolFigures> {
    const schoolYear = asked.schoolYear ?? schoolYearOf(this.store.today());
    const sector = this.#sector(me, asked.sector);
    const schools = schoolsFor(me);
    const span = { ...spanOf(schoolYear), agencies: schools, sector };
    const [members, advice] = await Promise.all([
      figureMembers(this.store.pool, span),
      adviceCounts(this.store.pool, span),
    ]);
    const mine = ownSchool(me);
    const all = names
      .map((figure) => counted(figure, members, schools))
      .filter(({ figure, total }) => total > 0 || !figure.startsWith('service:'));
    return {
      schoolYear,
      years: yearsUpTo(schoolYearOf(this.store.today())),
      sector,
      sectors: mine === null ? ['social', 'nav'] : [sector],
      schools: schools.map((id) => ({ id, name: agencyName(id) })),
      figures: mine === null ? all.map(withoutSmallOnes) : all,
      advice: adviceTopics.flatMap((topic) => {
        const counts = schools.map(
          (school) => advice.find((one) => one.topic === topic && one.agency === school)?.count ?? 0,
        );
        const total = counts.reduce((sum, count) => sum + count, 0);
        return total > 0 ? [{ topic, counts, total }] : [];
      }),
      mine,
    };
  }

  async list(
    me: Caller,
    { schoolYear, figure }: { schoolYear: string; figure: string },
  ): Promise<FigureList> {
    const school = ownSchool(me);
    if (school === null || !isFigure(figure)) throw new Refused('not-found');
    const sector = sectorOf(me.place.role);
    const members = await figureMembers(this.store.pool, {
      ...spanOf(schoolYear),
      agencies: [school],
      sector,
    });
    const journeyIds = members.filter((one) => one.figure === figure).map(({ journeyId }) => journeyId);
    const pupils = await namesOfFollowed(this.store.pool, school, journeyIds);
    await this.audit.shown(
      me,
      'figure-listed',
      pupils.map(({ journeyId }) => journeyId),
    );
    return { figure, schoolYear, pupils, left: journeyIds.length - pupils.length };
  }

  /** Who helps sees her own sector's figures; a leader chooses. */
  #sector(me: Caller, asked: Sector | undefined): Sector {
    return ownSchool(me) === null ? (asked ?? 'social') : sectorOf(me.place.role);
  }
}

/** The school whose pupils one helps oneself; null for leaders, who see figures alone. */
function ownSchool({ place }: Caller): string | null {
  const own: readonly Role[] = helpers;
  return own.includes(place.role) ? place.agency : null;
}

/** One's own school, or for leaders of the county and of NAV every school of their county. */
function schoolsFor({ place }: Caller): string[] {
  if (place.agency.startsWith('school-')) return [place.agency];
  const county = countyOfAgency(place.agency);
  return Object.keys(agencies).filter(
    (id) => id.startsWith('school-') && isAgency(id) && county !== null && countyOfAgency(id) === county,
  );
}

const spanOf = (schoolYear: string) => ({
  from: schoolYearStart(schoolYear),
  middle: `${schoolYear.slice(0, 4)}-12-31`,
  to: schoolYearEnd(schoolYear),
});

function yearsUpTo(latest: string): string[] {
  const start = Number(latest.slice(0, 4));
  return [0, 1, 2].map((back) => schoolYearOf(`${start - back}-08-01`));
}

interface Counted {
  figure: string;
  counts: number[];
  total: number;
}

function counted(figure: string, members: readonly FigureMember[], schools: readonly string[]): Counted {
  const of = members.filter((one) => one.figure === figure);
  const counts = schools.map((school) => of.filter(({ agency }) => agency === school).length);
  return { figure, counts, total: new Set(of.map(({ journeyId }) => journeyId)).size };
}

/** Small cells are hidden together with what would reveal them (domain.md §11). */
function withoutSmallOnes({ figure, counts, total }: Counted): SchoolFigure {
  const parts = counts.map((_, index) => String(index));
  const cells = new Map([['total', total], ...counts.map((count, index) => [String(index), count] as const)]);
  const out = hiddenCells(cells, [{ total: 'total', parts }]);
  return {
    figure,
    counts: counts.map((count, index) => (out.has(String(index)) ? null : count)),
    total: out.has('total') ? null : total,
  };
}
