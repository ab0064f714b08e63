import type { AskedField } from '../app/FormField.tsx';
import { useTexts } from '../i18n/i18n.ts';

/** The note that any deed may have. */
export function useNote(): AskedField {
  const { t } = useTexts();
  return { name: 'note', label: t('help.note'), why: t('help.noteWhy'), kind: 'text', needed: false };
}
