import { useTexts } from '../i18n/i18n.ts';
import type { DeedField } from './DeedForm.tsx';

/** Options of a field, by the words of their codes. */
export const named = (words: Readonly<Record<string, string>>, codes: readonly (string | number)[]) =>
  codes.map((code) => ({ id: String(code), name: words[String(code)] ?? String(code) }));

/** The note that any deed may have. */
export function useNote(): DeedField {
  const { t } = useTexts();
  return { name: 'note', label: t('help.note'), why: t('help.noteWhy'), kind: 'text', needed: false };
}
