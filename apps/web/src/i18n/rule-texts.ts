import type { ApiRule } from '@samspor/contracts';
import type { JourneyRule } from '@samspor/domain';

/** What happened and what to do next, for every refusal: one without words does not compile. */
export type RuleTexts = Record<JourneyRule | ApiRule | 'offline', string>;
