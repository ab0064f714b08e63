import type { ImportRefusal } from '@samspor/domain';

/** In bokmål why a whole target-group file was refused, and what to do with it. */
export const fileRefusalTexts: Readonly<Record<ImportRefusal, string>> = {
  encoding: 'Filen har en tegnkoding vi ikke kan lese. Lagre den som CSV i UTF-8 og prøv igjen.',
  header:
    'En kolonne mangler eller står to ganger. Filen må ha fornavn, etternavn, fodselsdato, kommunenr og dato.',
  empty: 'Filen har ingen rader. Sjekk at du valgte riktig fil.',
  'too-many-rows':
    'Filen er for stor: Den har flere enn 50 000 rader, eller langt flere felt enn så mange rader kan ha. Del den i flere filer.',
};
