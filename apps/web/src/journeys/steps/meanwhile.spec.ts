import type { TimelineEntry } from '@samspor/contracts';
import { recordedSince, sameFields } from './meanwhile.ts';
import { fieldsOf } from './step-forms.ts';

const entry = (version: number, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  version,
  type: 'ContactAttempted',
  on: '2026-11-20',
  recordedAt: '2026-11-20T10:00:00Z',
  by: {
    id: 'p-2',
    name: 'Anders',
    agency: 'ot-33',
    agencyName: 'Oppfølgingstjenesten',
    role: 'ot-caseworker',
  },
  onBehalfOf: null,
  data: {},
  texts: {},
  workflow: null,
  withdrawn: null,
  mayWithdraw: false,
  ...more,
});

it('recordedSince: is what people recorded after the version one knows of', () => {
  const timeline = [entry(4, { workflow: { id: 'journey:1', runId: 'r' } }), entry(3), entry(2)];
  expect(recordedSince(timeline, 2).map(({ version }) => version)).toEqual([3]);
});

it('sameFields: sets mine beside theirs where both have said something of the same', () => {
  const theirs = entry(3, { data: { channel: 'sms', phase: 'contact-sought' }, texts: { note: 'Sendt' } });
  const mine = { on: '2026-11-21', channel: 'phone', note: ' Ringte ' };
  const same = sameFields(fieldsOf('SeekContact'), mine, theirs);
  expect(same.map((field) => [field.name, field.mine, field.theirs])).toEqual([
    ['channel', 'phone', 'sms'],
    ['note', 'Ringte', 'Sendt'],
  ]);
  expect(sameFields(fieldsOf('StartWork'), { percent: '50' }, theirs)).toEqual([]);
});
