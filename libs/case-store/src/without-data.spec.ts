import { RuleBroken } from '@samspor/domain';
import { kindOf, withoutData } from './without-data.ts';

describe('withoutData', () => {
  it('keeps kind, code and place of an error, and none of what a library quotes', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (birth_number)=(04830812345) already exists.',
      parameters: ['Kari'],
    });
    const logged = withoutData(error);
    expect(logged).toMatchObject({ type: 'Error', code: '23505' });
    expect(logged.stack).toMatch(/^ {4}at /);
    expect(JSON.stringify(logged)).not.toMatch(/04830812345|Kari|duplicate/);
  });

  it('keeps what the language itself says', () => {
    expect(withoutData(new TypeError('x is not a function')).message).toBe('x is not a function');
    expect(withoutData('thrown text').type).toBe('string');
  });
});

describe('kindOf', () => {
  it('names the rule or the code of an error, and never quotes its message', () => {
    const broken = Object.assign(new Error('Key (birth_number)=(04830812345)'), { code: '23505' });
    expect(kindOf(broken)).toBe('Error 23505');
    expect(kindOf(new RuleBroken('not-now'))).toBe('RuleBroken not-now');
    expect(kindOf(Object.assign(new TypeError('Kari'), { code: 'Kari Nordmann' }))).toBe('TypeError');
    expect(kindOf('Kari')).toBe('string');
  });
});
