import type { Problem } from '@samspor/contracts';
import type { Texts } from '../i18n/texts.ts';

/** What the API, or the way to it, refused. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.rule);
    this.name = 'ApiError';
    this.problem = problem;
  }

  /** True when nobody can know whether a write went through: it is safe to send it again with the same key. */
  get unsure(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }
}

/** The problem behind any error of a query or mutation; a fault of the page itself counts as ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { type: 'about:blank', title: '', status: 500, rule: 'fault', detail: '' };
}

/** Whether a write was refused for certain: nothing of it stands, and the next try is another deed with a key of its own. */
export function wasRefused(error: unknown): boolean {
  const { status } = problemOf(error);
  return status >= 400 && status < 500;
}

/** What happened and what to do next, in the reader's language where the rule is known. */
export function problemText({ rule, detail, status }: Problem, rules: Texts['rules']): string {
  if (isKnown(rule, rules)) return rules[rule];
  if (detail) return detail;
  return rules[ruleOfStatus(status)];
}

const isKnown = (rule: string, rules: Texts['rules']): rule is keyof Texts['rules'] =>
  Object.hasOwn(rules, rule);

/** The rule that stands for an HTTP status where the answer is no problem document. */
export function ruleOfStatus(status: number): keyof Texts['rules'] {
  switch (status) {
    case 0:
      return 'offline';
    case 401:
      return 'signed-out';
    case 403:
      return 'no-access';
    case 404:
      return 'not-found';
    case 409:
      return 'stale';
    case 413:
      return 'too-large';
    case 429:
      return 'too-many';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
  }
  return status < 500 ? 'fields' : 'fault';
}
