import { useTexts } from '../i18n/i18n.ts';

/** The word for a weekday, 1 being Monday. */
export function useWeekday(): (weekday: number) => string {
  const { texts } = useTexts();
  const words: Record<number, string> = texts.intake.weekday;
  return (weekday) => words[weekday] ?? '';
}
