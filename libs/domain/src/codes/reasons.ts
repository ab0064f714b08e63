/** Why a youth is outside training (data/lives.md, `outside-training`), with the label shown on pages. */
export const outsideReasons = {
  interrupted: 'Avbrutt opplæring',
  'planned-interruption': 'Planlagt avbrudd',
  'did-not-show': 'Ikke møtt',
  'not-applied': 'Ikke søkt',
  'no-place': 'Uten plass',
  expelled: 'Bortvist',
  'apprenticeship-terminated': 'Hevet kontrakt',
} as const;

export type OutsideReason = keyof typeof outsideReasons;

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
