import type { Ledger, OmvalLeft, Span } from '@samspor/domain';
import { formatDay } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';

type Words = Pick<Texts, 'rights'>;

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** A number that is known, or the two that it lies between. */
function spanWords(span: Span | null, { rights }: Words): string {
  if (!span) return rights.notKnown;
  return span.least === span.most ? String(span.least) : fill(rights.between, { ...span });
}

function omvalWords(left: OmvalLeft | null, texts: Words): string {
  if (left?.free) return fill(texts.rights.omvalFree, { date: formatDay(left.until) });
  return spanWords(left, texts);
}

/** The figures of a ledger in words; what is not known says so. */
export function figureWords(ledger: Ledger, texts: Words) {
  const { used, remaining, right, lastYear, endsOn, followUpEndsOn, omval, adultFrom, model } = ledger;
  const day = (value: string | null | undefined) => (value ? formatDay(value) : texts.rights.notKnown);
  const usedWords = spanWords(used.value, texts);
  return {
    used:
      model === 'years' && right.value !== null
        ? fill(texts.rights.ofRight, { used: usedWords, right: right.value })
        : usedWords,
    remaining: spanWords(remaining.value, texts),
    omval: omvalWords(omval.value, texts),
    lastYear: lastYear.value ?? texts.rights.notKnown,
    endsOn: day(endsOn.value),
    followUpEndsOn: day(followUpEndsOn.value),
    adultFrom: day(adultFrom?.value),
  };
}
