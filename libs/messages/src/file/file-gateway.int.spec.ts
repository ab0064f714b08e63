import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrintGateway } from '../letter/print-gateway.ts';
import { aLetter, anSms } from '../testing/messages.ts';
import { FileGateway } from './file-gateway.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samspor-outbox-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('FileGateway', () => {
  it('writes each message as a file and knows it afterwards', async () => {
    const gateway = new FileGateway(join(folder, 'outbox'));
    const sms = anSms();
    expect(await gateway.ask(sms.id)).toBe('not-received');
    expect(await gateway.hand(sms)).toEqual({ outcome: 'sent', receipt: `${sms.id}.json` });
    expect(await gateway.ask(sms.id)).toBe('sent');
    expect(JSON.parse(await readFile(join(folder, 'outbox', `${sms.id}.json`), 'utf8'))).toEqual(sms);
  });

  it('sees a second hand-over of an id, and writes nothing', async () => {
    const gateway = new FileGateway(folder);
    const sms = anSms();
    await gateway.hand(sms);
    const again = await gateway.hand({ ...sms, attempt: 2, body: 'noe annet' });
    expect(again).toEqual({ outcome: 'sent', receipt: `${sms.id}.json`, again: true });
    expect(await readdir(folder)).toEqual([`${sms.id}.json`]);
    expect(await readFile(join(folder, `${sms.id}.json`), 'utf8')).toContain(sms.body.slice(0, 10));
  });

  it('writes one file when many hand over the same id at once', async () => {
    const sms = anSms();
    const handed = await Promise.all(Array.from({ length: 20 }, () => new FileGateway(folder).hand(sms)));
    expect(handed.filter((one) => one.outcome === 'sent' && !one.again)).toHaveLength(1);
    expect(await readdir(folder)).toEqual([`${sms.id}.json`]);
  });

  it('says so when the disk refuses', async () => {
    await writeFile(join(folder, 'file'), '');
    const gateway = new FileGateway(join(folder, 'file', 'outbox'));
    expect(await gateway.hand(anSms())).toEqual({ outcome: 'not-handed', reason: 'disk' });
  });

  it('takes no id that leads out of the folder', async () => {
    await expect(new FileGateway(folder).hand(anSms({ id: '../../etc/passwd' }))).rejects.toThrow(TypeError);
  });
});

describe('PrintGateway', () => {
  it('puts a letter into the folder as PDF', async () => {
    const gateway = new PrintGateway(folder);
    const letter = aLetter();
    expect(await gateway.ask(letter.id)).toBe('not-received');
    expect(await gateway.hand(letter)).toEqual({ outcome: 'sent', receipt: `${letter.id}.pdf` });
    expect(await gateway.ask(letter.id)).toBe('sent');
    expect((await readFile(join(folder, `${letter.id}.pdf`))).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await gateway.hand(letter)).toMatchObject({ outcome: 'sent', again: true });
  });

  it('does not write a letter anew that somebody has fetched', async () => {
    const gateway = new PrintGateway(folder);
    const letter = aLetter();
    await gateway.hand(letter);
    await rename(join(folder, `${letter.id}.pdf`), join(folder, 'fetched'));
    expect(await gateway.hand(letter)).toEqual({ outcome: 'unknown', reason: 'perhaps-printed' });
    expect(await gateway.ask(letter.id)).toBe('cannot-tell');
  });

  it('leaves no mark of a letter that the disk refuses', async () => {
    const letter = aLetter();
    await writeFile(join(folder, 'full'), '');
    const full = new PrintGateway(join(folder, 'full'));
    expect(await full.hand(letter)).toEqual({ outcome: 'not-handed', reason: 'disk' });
    await rm(join(folder, 'full'));
    expect(await full.ask(letter.id)).toBe('not-received');
    expect(await full.hand(letter)).toMatchObject({ outcome: 'sent' });
    expect((await readdir(join(folder, 'full'))).sort()).toEqual([`${letter.id}.pdf`, 'handed'].sort());
  });

  it('refuses an address that does not fit the window', async () => {
    const to = { name: 'Prøve Prøvesen', lines: [] };
    expect(await new PrintGateway(folder).hand(aLetter({ to }))).toEqual({
      outcome: 'refused',
      reason: 'bad-address',
    });
  });
});
