import type { JourneyView } from '@samspor/contracts';
import type { Texts } from '../i18n/texts.ts';

type Names = Readonly<Record<string, string>>;

/** A school or workplace by name where one is known or was written, else by its number: "org.nr. 300 010 377". */
export function organisationText(number: string, names: Names, { journey }: Pick<Texts, 'journey'>): string {
  if (!/^\d{9}$/.test(number)) return number;
  const grouped = number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
  return names[`school-${number}`] ?? journey.timeline.organisation.replace('{{number}}', grouped);
}

/** An agency of the case by name; a school that the directory does not know is the youth's own, or its number. */
export function partyName(
  { id, name }: JourneyView['agencies'][number],
  { school }: Pick<JourneyView['person'], 'school'>,
  texts: Pick<Texts, 'journey'>,
): string {
  if (name !== id || !id.startsWith('school-')) return name;
  return school ?? organisationText(id.slice('school-'.length), {}, texts);
}

/** Where the youth is now, as far as the step that led there says: the workplace, or the school that was returned to. */
export function placesNow({ phase, timeline }: Pick<JourneyView, 'phase' | 'timeline'>): {
  host: string | null;
  school: string | null;
} {
  const said = (type: 'WorkTrainingStarted' | 'TrainingEntered', field: string) => {
    const value = timeline.find((entry) => entry.type === type && !entry.withdrawn)?.data[field];
    return typeof value === 'string' ? value : null;
  };
  return {
    host: phase === 'work-training' ? said('WorkTrainingStarted', 'host') : null,
    school: phase === 'in-training' ? said('TrainingEntered', 'school') : null,
  };
}
