import { clockOf, type Clock } from '@samspor/case-store';
import { Refused } from './refused.ts';

/** A setting from the environment, or the sentence that says how to get it. */
export function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Refused(
    `${name} is not set: run "npm start" in this folder once, with the SAMSPOR_HOME that is set now, or set it yourself.`,
    2,
  );
}

/** The clock that SAMSPOR_NOW asks for, as API and worker have it; undefined: the system's. */
export function ownClock(): Clock | undefined {
  try {
    return clockOf(process.env.SAMSPOR_NOW, process.env.SAMSPOR_ENV || 'development');
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error), 2);
  }
}

/** Real birth numbers are taken in production only; everywhere else there are Tenor's. */
export const allowsRealNumbers = (): boolean => process.env.SAMSPOR_ENV === 'production';
