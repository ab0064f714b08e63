import type { Texts } from '../i18n/texts.ts';

/** What a figure is called: itself, or the kind of help or service that it counts. */
export function figureName(figure: string, { help, codes }: Pick<Texts, 'help' | 'codes'>): string {
  const [group = '', kind = ''] = figure.split(':');
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    help: help.kind,
    service: codes.serviceKind,
  };
  const own: Readonly<Record<string, string>> = help.figure;
  return words[group]?.[kind] ?? own[figure] ?? figure;
}
