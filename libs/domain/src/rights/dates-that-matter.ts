import { yearOf, type IsoDate } from '../calendar/dates.ts';
import { applicationDeadline, deadlineParagraph } from './admission.ts';
import type { Ledger, RightFigures } from './ledger.ts';
import { admissionGroups, type Rights, type Source } from './schooling.ts';

export const rightDates = [
  'apply-special',
  'apply-ordinary',
  'apply-apprenticeship',
  'exam',
  'interruption-back',
  'omval-free-until',
  'adult-right-from',
  'follow-up-ends',
  'right-ends',
] as const;
export type RightDateKind = (typeof rightDates)[number];

/** A day on which something about the right changes or has to be done. */
export interface DateThatMatters {
  kind: RightDateKind;
  on: IsoDate;
  paragraph: string;
  sources: readonly Source[];
}

type Standing = Pick<Ledger, keyof RightFigures | 'followUpEndsOn' | 'state'>;

/** The dates from `on`, the nearest first; none once the right is over. */
export function datesThatMatter(rights: Rights, standing: Standing, on: IsoDate): DateThatMatters[] {
  if (standing.state === 'competence' || standing.state === 'used-up') return [];
  const { endsOn, followUpEndsOn, omval, adultFrom } = standing;
  const found: (Omit<DateThatMatters, 'on'> & { on: IsoDate | null })[] = [
    ...applications(rights, endsOn.value, on),
    ...rights.subjects.flatMap(({ state, examOn, source }) =>
      state === 'exam-planned'
        ? [{ kind: 'exam' as const, on: examOn, paragraph: 'opplæringslova § 5-1', sources: [source] }]
        : [],
    ),
    ...(rights.interruption
      ? [
          {
            kind: 'interruption-back' as const,
            on: rights.interruption.backOn,
            paragraph: 'opplæringslova § 9-4',
            sources: [rights.interruption.source],
          },
        ]
      : []),
    { kind: 'follow-up-ends', on: followUpEndsOn.value, paragraph: followUpEndsOn.paragraph, sources: [] },
    { kind: 'right-ends', on: endsOn.value, paragraph: endsOn.paragraph, sources: endsOn.sources },
    {
      kind: 'adult-right-from',
      on: adultFrom?.value ?? null,
      paragraph: adultFrom?.paragraph ?? '',
      sources: [],
    },
    {
      kind: 'omval-free-until',
      on: omval.value?.free ? omval.value.until : null,
      paragraph: omval.paragraph,
      sources: [],
    },
  ];
  return found
    .flatMap(({ on: day, ...rest }) => (day !== null && day >= on ? [{ ...rest, on: day }] : []))
    .toSorted((a, b) =>
      a.on < b.on ? -1 : a.on > b.on ? 1 : rightDates.indexOf(a.kind) - rightDates.indexOf(b.kind),
    );
}

/** The next deadlines for applying, of a school year that the right still reaches and nobody has applied for. */
function applications(
  { applications: known }: Rights,
  endsOn: IsoDate | null,
  on: IsoDate,
): DateThatMatters[] {
  return admissionGroups.flatMap((group) => {
    const year = [yearOf(on), yearOf(on) + 1].find((one) => applicationDeadline(group, one) >= on);
    if (year === undefined || known.some(({ startsIn }) => startsIn === year)) return [];
    if (endsOn !== null && endsOn < `${year}-08-01`) return [];
    const paragraph = deadlineParagraph(group);
    return [
      { kind: `apply-${group}` as const, on: applicationDeadline(group, year), paragraph, sources: [] },
    ];
  });
}
