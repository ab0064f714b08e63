import { nb } from '../i18n/nb/index.ts';
import { fieldName } from './field-name.ts';

it.each([
  ['duty.offerDays', 'Tilbud, dager'],
  ['ladder.rungs', 'Trinn'],
  ['ladder.rungs.1', 'Trinn 2'],
  ['ladder.rungs.1.waitDays', 'Trinn 2, Vent i dager'],
  ['ladder.breaks.0.to', 'Ferie 1, Til'],
  ['ladder.hours.from', 'Klokkeslett, Fra'],
  ['texts.contact.sms.se', 'Kontakt, SMS, Nordsamisk'],
  ['texts.contact.sms.se.body', 'Kontakt, SMS, Nordsamisk'],
  ['what.no.one.knows', 'what.no.one.knows'],
])('says %s in words: %s', (path, name) => {
  expect(fieldName(path, nb)).toBe(name);
});
