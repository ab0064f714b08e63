import { HttpException } from '@nestjs/common';
import { policyFaultTexts, ruleTexts, type Problem, type Rule } from '@samspor/contracts';
import { isDatabaseAway, KeyReused, NoSuchStream, StreamMoved } from '@samspor/case-store';
import { PolicyRefused, RuleBroken, type PolicyFault } from '@samspor/domain';
import { Refused } from './refused.ts';
import { refusals, type Refusal } from './refusals.ts';

/** Problem details of what was thrown; undefined for a fault of ours. */
export function problemOf(thrown: unknown): Problem | undefined {
  // Nest wraps what the body's reader throws: what was refused, and why, stands inside.
  if (thrown instanceof HttpException && thrown.cause !== undefined) {
    const inner = problemOf(thrown.cause);
    if (inner) return inner;
  }
  if (thrown instanceof Refused) return problem(thrown.rule, thrown.more);
  if (thrown instanceof RuleBroken)
    return {
      ...described(thrown.rule, { status: 409, title: 'Steget kan ikke tas' }),
      ...(thrown.from && { from: thrown.from }),
      ...(thrown.until && { until: thrown.until }),
    };
  if (thrown instanceof PolicyRefused)
    return problem('fields', {
      fields: thrown.faults.map((fault) => policyField(fault, thrown.whole)),
    });
  if (thrown instanceof StreamMoved) return problem('stale', { version: thrown.version });
  if (thrown instanceof KeyReused) return problem('key-reused');
  if (thrown instanceof NoSuchStream) return problem('not-found');
  if (isDatabaseAway(thrown)) return problem('unavailable');
  const rule = ruleOfHttp(thrown);
  return rule && problem(rule);
}

/** A field of a county's policy or of another decision, by its path in the body, and its bounds where it has any. */
export function policyField({ at, code, min, max, words = [] }: PolicyFault, whole = 'policy') {
  const bounds = min !== undefined && max !== undefined ? ` Skriv fra ${min} til ${max}.` : '';
  const named = words.length > 0 ? ` (${words.join(', ')})` : '';
  const field = at === 'from' ? at : [whole, at].filter((part) => part !== '').join('.');
  return { field, code, message: `${policyFaultTexts[code]}${bounds}${named}` };
}

export const problem = (rule: Refusal, more: Partial<Problem> = {}): Problem => ({
  ...described(rule, refusals[rule]),
  ...more,
});

const described = (rule: Rule, { status, title }: Pick<Problem, 'status' | 'title'>): Problem => ({
  type: `urn:samspor:${rule}`,
  status,
  title,
  detail: ruleTexts[rule],
  rule,
});

/** What Express, its parsers and Nest refuse, by type where they give one, else by status. */
function ruleOfHttp(thrown: unknown): Refusal | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { type, status } = thrown as { type?: unknown; status?: unknown };
  if (type === 'entity.parse.failed') return 'bad-json';
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return 'not-json';
  if (type === 'entity.too.large') return 'too-large';
  switch (status) {
    case 400:
      return 'bad-json';
    case 404:
    case 405:
      return 'not-found';
    case 413:
      return 'too-large';
    case 415:
      return 'not-json';
    case 503:
      return 'unavailable';
  }
  return undefined;
}
