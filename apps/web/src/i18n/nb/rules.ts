import { ruleTexts } from '@samspor/contracts';
import type { RuleTexts } from '../rule-texts.ts';

export const rules: RuleTexts = {
  ...ruleTexts,
  offline: 'Vi fikk ikke kontakt med Samspor. Sjekk nettet og prøv igjen. Det du har skrevet, blir stående.',
};
