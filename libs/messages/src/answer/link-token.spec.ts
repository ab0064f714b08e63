import { randomBytes, randomUUID } from 'node:crypto';
import { LinkTokens } from './link-token.ts';

const tokens = new LinkTokens(randomBytes(32));

describe('the token of a link', () => {
  it('leads back to its message, and stands in an address', () => {
    const id = randomUUID();
    expect(tokens.tokenOf(id)).toMatch(/^[\w-]{32}$/);
    expect(tokens.messageOf(tokens.tokenOf(id))).toBe(id);
  });

  it('is refused with any character changed, cut or added, and from another installation', () => {
    const token = tokens.tokenOf(randomUUID());
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(tokens.messageOf(token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    for (const wrong of ['', token.slice(1), `${token}A`, `${token}=`, '../../etc', '%00'])
      expect(tokens.messageOf(wrong)).toBeNull();
    expect(new LinkTokens(randomBytes(32)).messageOf(token)).toBeNull();
  });
});
