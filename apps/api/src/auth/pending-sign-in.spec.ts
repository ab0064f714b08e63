import { localPath, packed, unpacked } from './pending-sign-in.ts';

const pending = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/ungdom/1?fane=plan#nederst' };

describe('localPath', () => {
  it('keeps a path of ours', () => {
    expect(localPath('/min-dag?urgency=soon#x')).toBe('/min-dag?urgency=soon#x');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'min-dag',
    undefined,
    ['/a'],
  ])('turns %j into a path of ours', (value) => {
    const path = localPath(value);
    expect(new URL(path, 'http://us.invalid').host).toBe('us.invalid');
  });
});

describe('unpacked', () => {
  it('gives back what was packed', () => {
    expect(unpacked(packed(pending))).toEqual(pending);
  });

  it('gives nothing for a cookie that is not ours', () => {
    expect([undefined, '', 'x', Buffer.from('{"state":1}').toString('base64url')].map(unpacked)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
