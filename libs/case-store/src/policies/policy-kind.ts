import { policyProcess, type CountyPolicySet, type DatedPolicy, type SetCountyPolicy } from '@samspor/domain';
import { namedId } from '../named-id.ts';
import type { ProcessKind } from '../processes/process-kind.ts';

/** What a county has decided, on the record; read whole by every process, so that nothing of it is a table. */
export const policyKind: ProcessKind<readonly DatedPolicy[], SetCountyPolicy, CountyPolicySet, null> = {
  kind: 'policy',
  workflow: null,
  process: policyProcess,
  around: () => Promise.resolve(null),
  rows: () => ({}),
};

/** The stream of a county's decisions. */
export const policyStreamOf = (county: string): string => namedId(`policy|${county}`);
