import type { Texts } from '../i18n/texts.ts';

/** What the filter of a list says, in words: as 'Kontakt, Forfalt, Aldri forsøkt'. */
export function filterWords(
  address: URLSearchParams,
  { proof }: Pick<Texts, 'proof'>,
  schools: readonly { school: string; name: string }[],
): string {
  const word = (names: Readonly<Record<string, string>>, field: string) => {
    const code = address.get(field);
    return code === null ? undefined : (names[code] ?? code);
  };
  const names = {
    ...Object.fromEntries(schools.map(({ school, name }) => [school, name])),
    none: proof.noSchool,
  };
  const words = [
    address.get('first') === 'true' ? proof.youths : undefined,
    word(proof.kind, 'kind'),
    word(proof.outcome, 'outcome'),
    word(proof.why, 'why'),
    word(names, 'school'),
  ].filter((said) => said !== undefined);
  return words.length > 0 ? words.join(', ') : proof.all;
}
