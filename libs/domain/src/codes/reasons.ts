/** Why a youth is outside training (lives.md, `outside-training`). */
export const outsideReasons = [
  'interrupted',
  'planned-interruption',
  'did-not-show',
  'not-applied',
  'no-place',
  'expelled',
  'apprenticeship-terminated',
] as const;

export type OutsideReason = (typeof outsideReasons)[number];

/** Reasons as a county reports them (`arsak`), and the reason the rules know each by. */
export const reportedReasons = {
  'ikke søkt': 'not-applied',
  avbrutt: 'interrupted',
  'takket nei': 'interrupted',
  'ikke møtt': 'did-not-show',
  'uten plass': 'no-place',
  bortvist: 'expelled',
  'hevet kontrakt': 'apprenticeship-terminated',
  'planlagt avbrudd': 'planned-interruption',
  annet: 'interrupted',
} as const satisfies Record<string, OutsideReason>;

export type ReportedReason = keyof typeof reportedReasons;
