import { practiceFields, practiceWith, usualPractice, type Practice } from '@samspor/domain';
import { bytesOf } from '../input.ts';
import { Refused } from '../refused.ts';

/** The practice that a file tells, as JSON: what it does not name is as usual. Refuses what it cannot understand. */
export async function practiceOf(file: string): Promise<Practice> {
  const { practice, wrong } = practiceWith(
    usualPractice,
    saidIn(new TextDecoder().decode(await bytesOf(file)), file),
  );
  if (wrong.length > 0) throw new Refused(`${file}: ${wrong.join(', ')} cannot be so. ${fieldsHelp()}`);
  return practice;
}

function saidIn(text: string, file: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return { ...said };
  } catch {
    // told below, as anything else that is no object
  }
  throw new Refused(`${file} is no JSON object with the fields of a practice. ${fieldsHelp()}`);
}

/** What a practice may say. */
export const fieldsHelp = (): string => {
  const fields = Object.entries(practiceFields).map(
    ([field, { least, most, limitless }]) => `${field} ${least}-${most}${limitless ? ' or none (null)' : ''}`,
  );
  return `Fields: ${fields.join(', ')}.`;
};
