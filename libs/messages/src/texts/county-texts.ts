import {
  languages,
  messageChannels,
  messageTexts,
  type CountyTexts,
  type PolicyFault,
} from '@samspor/domain';
import { checkText, type TextFault } from './check-text.ts';
import type { OwnText } from './render.ts';
import type { TextUse } from './templates.ts';

/** What a county says in place of the text that comes with the product; guardians always get that one. */
export const ownTextFor = (
  texts: CountyTexts | undefined,
  { text, channel, language, reader }: TextUse,
): OwnText | undefined => (reader === 'guardian' ? undefined : texts?.[text]?.[channel]?.[language]);

/** Every fault of a county's own texts, by its path in the policy. None: `render` takes them all. */
export function countyTextFaults(texts: CountyTexts): PolicyFault[] {
  return messageTexts.flatMap((text) =>
    messageChannels.flatMap((channel) =>
      languages.flatMap((language) => {
        const own = texts[text]?.[channel]?.[language];
        const at = `texts.${text}.${channel}.${language}`;
        return own ? checkText(own, { text, channel, language }).map((fault) => policyFault(at, fault)) : [];
      }),
    ),
  );
}

function policyFault(at: string, fault: TextFault): PolicyFault {
  switch (fault.fault) {
    case 'empty':
      return { at: `${at}.${fault.part}`, code: 'missing' };
    case 'unknown-field':
      return { at: `${at}.body`, code: 'merge-field-unknown', words: [`{${fault.field}}`] };
    case 'missing-field':
      return { at: `${at}.body`, code: 'merge-field-missing', words: [`{${fault.field}}`] };
    case 'too-long':
      return { at: `${at}.${fault.part}`, code: 'too-long', max: fault.most };
    case 'reveals':
      return { at: `${at}.body`, code: 'reveals', words: fault.words };
  }
}
