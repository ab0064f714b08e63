/** What may stand in braces in a text. `link` and `phone` everywhere, the rest inside envelopes only. */
export const mergeFields = ['link', 'phone', 'sender', 'date'] as const;
export type MergeField = (typeof mergeFields)[number];

/**
 * Values for a text's fields: the youth's own answer link, the number to call, who writes (the county), and the day as
 * its reader writes it (dd.mm.yyyy).
 */
export type MergeFields = Readonly<Record<MergeField, string>>;

/** As long as they get in practice, so that a text which fits with them fits. */
export const sampleFields: MergeFields = {
  link: `https://svar.eksempelfylke.no/s/${'x'.repeat(22)}`,
  phone: '32 00 00 00',
  sender: 'Eksempel fylkeskommune',
  date: '20.11.2026',
};

const field = /\{([^{}]*)\}/g;

/** The names in braces, each once, in order; also those that are no field. */
export const fieldsIn = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(field), ([, name = '']) => name)),
];

const isField = (name: string): name is MergeField => (mergeFields as readonly string[]).includes(name);

/** Puts the values in, in one pass: braces in a value stay what they are. Throws RangeError for an unknown field. */
export const fill = (template: string, values: MergeFields): string =>
  template.replace(field, (_braces, name: string) => {
    if (!isField(name)) throw new RangeError(`No such field: {${name}}`);
    return values[name];
  });
