import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en/index.ts';
import { nb } from './nb/index.ts';
import type { Texts } from './texts.ts';

export type Language = 'nb' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    nsSeparator: false;
    resources: { translation: Texts };
  }
}

const languageKey = 'samspor.language';
const bundles: Record<Language, Texts> = { nb, en };

/** The language chosen on this machine, else bokmål. */
const chosen = (): Language => (localStorage.getItem(languageKey) === 'en' ? 'en' : 'nb');

/** Starts the texts in the language of this machine, and says so to the browser. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: chosen(),
    fallbackLng: 'nb',
    nsSeparator: false,
    resources: { nb: { translation: nb }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
  });
  document.documentElement.lang = chosen();
}

/** Switches language here and now, and on the next visit. */
export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(languageKey, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** `t` for sentences with values in them, `texts` for tables of words by code. */
export function useTexts() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nb';
  return { t, language, texts: bundles[language] };
}
