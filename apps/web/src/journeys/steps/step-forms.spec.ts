import { steps } from '@samspor/domain';
import { en } from '../../i18n/en/index.ts';
import { nb } from '../../i18n/nb/index.ts';
import { fieldError } from './field-error.ts';
import { bodyOf, emptyValues } from './step-body.ts';
import { fieldsAsked, fieldsOf, isStep } from './step-forms.ts';

const all = Object.keys(steps).filter(isStep);

describe('stepForms', () => {
  it('has a form for every step of the journey table', () => {
    expect(all).toEqual(Object.keys(steps));
  });

  it.each(all)('%s: every field and option has words in both languages', (step) => {
    for (const { codes, steps: words } of [nb, en]) {
      const labels: Record<string, { label: string }> = words[step].fields;
      expect(Object.keys(labels).toSorted()).toEqual(
        fieldsOf(step)
          .map(([name]) => name)
          .toSorted(),
      );
      for (const [, form] of fieldsOf(step)) {
        if (form.kind !== 'choice') continue;
        const texts: Record<string, string> = codes[form.group];
        for (const option of form.options) expect(texts[String(option)]).toBeTruthy();
      }
    }
  });

  it('knows no other step', () => {
    expect(isStep('toString')).toBe(false);
    expect(isStep('Fly')).toBe(false);
  });
});

const adultOn = '2026-11-05';

describe('bodyOf', () => {
  it('sends the guardians’ copy of a minor alone', () => {
    const chosen = (on: string) => bodyOf('SendRightsInfo', { guardianCopy: 'sent', on }, adultOn);
    expect(chosen('2026-11-04')).toEqual({ guardianCopy: 'sent', on: '2026-11-04' });
    expect(chosen('2026-11-05')).toEqual({ on: '2026-11-05' });
  });

  it('leaves out what was not filled in and trims the rest', () => {
    const values = { ...emptyValues('SeekContact', '2026-11-21'), channel: 'sms', note: '  ' };
    expect(bodyOf('SeekContact', values, adultOn)).toEqual({ channel: 'sms', on: '2026-11-21' });
  });

  it('sends numbers as numbers', () => {
    expect(bodyOf('StartWork', { percent: '80', on: '2026-11-21' }, adultOn)).toEqual({
      percent: 80,
      on: '2026-11-21',
    });
    expect(
      bodyOf(
        'ProposeCategory',
        { category: '2', reasons: 'fordi', ownAssessment: '', on: '2026-11-21' },
        adultOn,
      ),
    ).toEqual({
      category: 2,
      reasons: 'fordi',
      on: '2026-11-21',
    });
  });

  it('sends nothing but the day for a step without fields', () => {
    expect(bodyOf('RecordDeath', emptyValues('RecordDeath', '2026-11-21'), adultOn)).toEqual({
      on: '2026-11-21',
    });
  });
});

describe('fieldsAsked', () => {
  it.each([
    ['2026-11-04', ['guardianCopy']],
    ['2026-11-05', []],
  ])('asks on %s about the guardians only before the 18th birthday', (on, names) => {
    expect(fieldsAsked('SendRightsInfo', on, adultOn).map(([name]) => name)).toEqual(names);
  });
});

describe('fieldError', () => {
  it('asks for what is needed and lets the rest be empty', () => {
    expect(fieldError({ kind: 'text', needed: true, maxLength: 10 }, ' ', 'Notat')?.key).toBe('app.required');
    expect(fieldError({ kind: 'text', needed: false, maxLength: 10 }, ' ', 'Notat')).toBeNull();
  });

  it.each(['0', '101', '12,5', 'mye'])('refuses %s per cent', (written) => {
    expect(fieldError({ kind: 'number', needed: true, min: 1, max: 100 }, written, 'Stilling')?.key).toBe(
      'app.numberRange',
    );
  });

  it('takes an organisation number with blanks', () => {
    const form = { kind: 'digits', needed: false, count: 9 } as const;
    expect(fieldError(form, '300 000 010', 'Skole')).toBeNull();
    expect(fieldError(form, '30000001', 'Skole')?.key).toBe('app.digits');
  });
});
