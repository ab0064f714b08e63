import { addDays } from '../calendar/dates.ts';
import { earliestPolicyDay, readCountyPolicy, readDatedPolicies } from './check-policy.ts';
import { defaultCountyPolicy } from './county-policy.ts';
import { PolicyRefused } from './policy-faults.ts';

/** The default policy with one field, named by its path, as `value`; left out when undefined. */
function withField(path: string, value: unknown): unknown {
  const policy = structuredClone({ ...defaultCountyPolicy, texts: {} });
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<object>((at, name) => Reflect.get(at, name) as object, policy);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return policy;
}

const faults = (read: () => unknown): string[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof PolicyRefused)) throw error;
    return error.faults.map(({ at, code }) => `${at} ${code}`);
  }
};

const breaks = [{ from: '2026-10-05', to: '2026-10-09' }];
/** Monday to Friday, week after week: short breaks that leave no working day between them. */
const everyWeek = Array.from({ length: 30 }, (_, week) => ({
  from: addDays('2026-08-03', 7 * week),
  to: addDays('2026-08-07', 7 * week),
}));

const inMail = (words: object) => ({ contact: { email: { nb: words } } });

describe('readCountyPolicy', () => {
  it.each<[string, unknown]>([
    ['duty.offerDays', 14],
    ['duty.yearlyContact', 'off'],
    ['duty.contactCarryOverDue', '02-28'],
    ['ladder.breaks', breaks],
    ['ladder.rungs', [{ channel: 'phone', waitDays: 0 }]],
    ['waits', { 'reassess-category': 60, 'seek-contact': 2 }],
    ['texts', inMail({ subject: 'Hei', body: 'Hei\n\n{link}', proofed: true })],
    ['texts', { contact: { sms: { se: { subject: '', body: 'Bures {link}', proofed: false } } } }],
  ])('takes %s as %j', (path, value) => {
    expect(faults(() => readCountyPolicy(withField(path, value)))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['waits', { 'reassess-category': 0 }, 'waits.reassess-category out-of-range'],
    ['waits', { 'reply-to-place': 9 }, 'waits.reply-to-place unknown-field'],
    ['duty', undefined, 'duty missing'],
    ['duty.offerDays', undefined, 'duty.offerDays missing'],
    ['duty.offerDays', 0, 'duty.offerDays out-of-range'],
    ['duty.offerDays', 366, 'duty.offerDays out-of-range'],
    ['duty.offerDays', 1.5, 'duty.offerDays not-whole'],
    ['duty.offerDays', '14', 'duty.offerDays not-whole'],
    ['duty.workThreshold', 101, 'duty.workThreshold out-of-range'],
    ['duty.contactCarryOverDue', '02-29', 'duty.contactCarryOverDue not-a-month-day'],
    ['duty.presumedInTrainingUntil', '07-31', 'duty.presumedInTrainingUntil wrong-order'],
    ['duty.yearlyContact', 'never', 'duty.yearlyContact unknown-value'],
    ['duty.tried.channels', 8, 'duty.tried.channels out-of-range'],
    ['duty.more', 1, 'duty.more unknown-field'],
    ['ladder.rungs', [], 'ladder.rungs too-few'],
    ['ladder.rungs', Array(13).fill({ channel: 'phone', waitDays: 1 }), 'ladder.rungs too-many'],
    ['ladder.rungs.0.channel', 'pigeon', 'ladder.rungs.0.channel unknown-value'],
    ['ladder.rungs.0.text', undefined, 'ladder.rungs.0.text missing'],
    ['ladder.rungs.3.text', 'contact', 'ladder.rungs.3.text unknown-field'],
    ['ladder.hours.from', '9:00', 'ladder.hours.from not-a-time'],
    ['ladder.hours.to', '09:00', 'ladder.hours.to wrong-order'],
    ['ladder.breaks', [{ from: '2026-10-09', to: '2026-10-05' }], 'ladder.breaks.0.to wrong-order'],
    ['ladder.breaks', [{ from: '2026-02-30', to: '2026-10-05' }], 'ladder.breaks.0.from not-a-date'],
    ['ladder.breaks', [{ from: '2026-06-20', to: '9999-12-31' }], 'ladder.breaks.0.to break-too-long'],
    ['ladder.breaks', [{ from: '2026-06-20', to: '2062-08-16' }], 'ladder.breaks.0.to break-too-long'],
    ['ladder.breaks', everyWeek, 'ladder.breaks.0.to break-too-long'],
    ['texts', { contact: { sms: { nb: 'Hei' } } }, 'texts.contact.sms.nb missing'],
    [
      'texts',
      { contact: { sms: { nb: { subject: '', body: 'x'.repeat(6001) } } } },
      'texts.contact.sms.nb.body too-long',
    ],
    ['texts', inMail({ subject: 'Hei\nBcc: alle@x.example' }), 'texts.contact.email.nb.subject control'],
    ['texts', inMail({ body: 'Hei\u0007' }), 'texts.contact.email.nb.body control'],
    ['texts', { contact: { sms: { de: {} } } }, 'texts.contact.sms.de unknown-field'],
  ])('refuses %s as %j: %s', (path, value, fault) => {
    expect(faults(() => readCountyPolicy(withField(path, value)))).toContain(fault);
  });

  it('names every field that cannot stand at once', () => {
    const two = {
      ...defaultCountyPolicy,
      duty: { ...defaultCountyPolicy.duty, offerDays: 0, contactDays: 0 },
    };
    expect(faults(() => readCountyPolicy(two))).toHaveLength(2);
    expect(faults(() => readCountyPolicy(null))).toEqual([' missing']);
  });
});

describe('readDatedPolicies', () => {
  it('fills what is left out with what holds by default', () => {
    const [read] = readDatedPolicies([
      { county: '33', from: '2026-01-01', policy: { duty: { offerDays: 14 } } },
    ]);
    expect(read?.policy).toEqual({
      ...defaultCountyPolicy,
      duty: { ...defaultCountyPolicy.duty, offerDays: 14 },
    });
  });

  it('refuses a county, a day and a field that do not exist, and what is no list', () => {
    const wrong = [{ county: '99', from: '2026-13-01', policy: { duty: { offerdays: 14 } } }];
    expect(faults(() => readDatedPolicies(wrong))).toEqual([
      '0.county unknown-value',
      '0.from not-a-date',
      '0.policy.duty.offerdays unknown-field',
    ]);
    expect(faults(() => readDatedPolicies({}))).toEqual([' missing']);
  });
});

describe('earliestPolicyDay', () => {
  it('is tomorrow in Oslo, and the day after from ten minutes before midnight on, summer and winter', () => {
    const earliest = (instant: string) => earliestPolicyDay(new Date(instant));
    expect(earliest('2026-11-21T22:49:59Z')).toBe('2026-11-22');
    expect(earliest('2026-11-21T22:50:00Z')).toBe('2026-11-23');
    expect(earliest('2026-06-21T21:49:59Z')).toBe('2026-06-22');
    expect(earliest('2026-06-21T21:50:00Z')).toBe('2026-06-23');
  });
});
