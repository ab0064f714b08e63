import { givenDatabase } from './given-database.mjs';

const nowhere = 'postgresql://app:secret@127.0.0.1:9/samspor';

describe('givenDatabase', () => {
  it('is none where nothing is set', async () => {
    expect(await givenDatabase({ DATABASE_URL: '' })).toBeUndefined();
  });

  it('names the setting whose server does not answer, and never the password', async () => {
    const refused = await givenDatabase({ DATABASE_URL: nowhere }).catch(String);
    expect(refused).toMatch(/The PostgreSQL of DATABASE_URL cannot be used \(.*127\.0\.0\.1:9\)/);
    expect(refused).not.toContain('secret');
  });

  it('refuses the owner’s address alone', async () => {
    await expect(givenDatabase({ DATABASE_OWNER_URL: nowhere })).rejects.toThrow('set both, or neither');
  });
});
