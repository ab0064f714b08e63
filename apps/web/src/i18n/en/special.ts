import type { SpecialTexts } from '../special-texts.ts';
import type { Texts } from '../texts.ts';

const codes: SpecialTexts = {
  act: {
    PutOnList: 'Put on the list',
    ReviewPlace: 'Review',
    TakeOffList: 'Take off the list',
    SetPlaces: 'Change the number of places',
  },
};

export const special: Texts['special'] = {
  ...codes,
  title: 'Special unit',
  intro:
    'The youths whom the unit follows most closely. Only the unit sees the list. Those who help the youth see that the unit follows, and not why.',
  taken: '{{count}} of {{places}} places',
  none: 'Nobody is on the list. Open the youth’s page to put somebody on.',
  places: 'Number of places',
  placesWhy: 'How many the unit can follow at a time.',
  putTitle: 'Put {{name}} on the list',
  put: 'Put on the special unit’s list',
  reason: 'Why?',
  reasonWhy: 'Read by the unit alone.',
  reviewField: 'Reviewed on',
  reviewWhy: 'By {{date}}.',
  note: 'What did you find?',
  offReason: 'Why is the youth taken off?',
  since: 'On the list since {{date}}',
  review: 'Reviewed {{date}}',
  late: 'Was to be reviewed {{date}}',
  lastReview: 'Last review: {{note}}',
  actOf: '{{act}}: {{name}}',
  done: 'Saved: {{act}}.',
  doneOf: 'Saved: {{act}}, {{name}}.',
  follows: 'Followed by the special unit',
};
