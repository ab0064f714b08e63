import type { Deed } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import { inline } from '../i18n/inline.ts';
import type { Texts } from '../i18n/texts.ts';

/** What was done and when, as '03.10.2026 Forsøk, SMS'. */
export function deedWords(deed: Deed, texts: Pick<Texts, 'proof' | 'codes'>): string {
  const details = detailsOf(deed, texts.codes).map(inline);
  return `${formatDay(deed.on)} ${[texts.proof.deed[deed.type], ...details].join(', ')}`;
}

function detailsOf(deed: Deed, codes: Texts['codes']): string[] {
  switch (deed.type) {
    case 'rights-info-sent':
      return deed.guardianCopy === 'not-sent' ? [] : [codes.guardianCopy[deed.guardianCopy]];
    case 'contact-attempt':
    case 'contact':
      return [codes.channel[deed.channel]];
    case 'refused-contact':
      return [];
    case 'offer':
      return [codes.offerKind[deed.kind], codes.answer[deed.answer]];
    case 'offer-answered':
      return [codes.answer[deed.answer]];
  }
}
