import type { LostGroup, RightState } from '@samspor/domain';
import type { Texts } from '../i18n/texts.ts';

type Words = Pick<Texts, 'codes' | 'rightsAnalysis'>;

/** What a code of the analysis is called; an empty one is not known. */
export function codeWords(
  group: LostGroup | 'state',
  code: string,
  { codes, rightsAnalysis }: Words,
): string {
  if (code === '') return rightsAnalysis.notKnown;
  switch (group) {
    case 'schoolYear':
      return code;
    case 'level':
      return named(codes.level, code);
    case 'month':
      return named(rightsAnalysis.months, code);
    case 'programme':
      return named(codes.programme, code);
    case 'state':
      return codes.rightState[code as RightState];
  }
}

const named = (words: Record<string, string>, code: string): string => words[code] ?? code;

const narrowing = ['state', 'schoolYear', 'level', 'month', 'programme'] as const;

/** The heading of a list: which figure it is the list of. */
export function listWords(address: URLSearchParams, texts: Words): string {
  const of = address.get('of') === 'lost' ? texts.rightsAnalysis.lost : texts.rightsAnalysis.outside;
  const parts = narrowing.flatMap((group) => {
    const code = address.get(group);
    return code === null ? [] : [codeWords(group, code, texts)];
  });
  return [of, ...parts].join(', ');
}
