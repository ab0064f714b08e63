import type { Rule } from '@samspor/contracts';

/** What happened and what to do next, for every refusal: one without words does not compile. */
export type RuleTexts = Record<Rule | 'offline', string>;
