const end = String.raw`(?!\p{L})`;
const asks = String.raw`^[^\p{L}]*(stopp?|slutt|avslutt|bisset|unsubscribe)`;
const alone = new RegExp(
  String.raw`${asks}([^\p{L}]+(takk|nå|sms|meldinger|please|now|giitu))*[^\p{L}]*$`,
  'iu',
);
const amid = new RegExp(
  String.raw`^[^\p{L}]*(stopp?|avslutt|bisset|unsubscribe|slutt\s+(å|med))${end}`,
  'iu',
);

/**
 * Whether a text message asks for no more of them, in the languages we write in: with that word alone, or with more,
 * which somebody has to read. "Slutt på skolen" asks for nothing of the kind.
 */
export function stopIn(text: string): 'alone' | 'with-more' | null {
  if (alone.test(text)) return 'alone';
  return amid.test(text) ? 'with-more' : null;
}
