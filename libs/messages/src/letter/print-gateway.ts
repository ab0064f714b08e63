import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileStem, withDraft, writeOnce, type Publish } from '../file/once.ts';
import type { Asked, Gateway, Handed, LetterMessage } from '../gateway.ts';
import { letterPdf } from './letter-pdf.ts';
import { addressLines } from './window.ts';

/**
 * Puts letters as `<id>.pdf` into a folder from which they are printed and put into neutral envelopes. Whoever prints
 * takes the file away, so `handed/<id>` remembers that it has been there: a letter that is gone is not written anew.
 */
export class PrintGateway implements Gateway<LetterMessage> {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async hand(message: LetterMessage): Promise<Handed> {
    const id = fileStem(message.id);
    if (!addressLines(message.to)) return { outcome: 'refused', reason: 'bad-address' };
    const pdf = await letterPdf(message);
    try {
      return await withDraft(this.folder, pdf, (publish) => this.publish(id, publish));
    } catch {
      return { outcome: 'not-handed', reason: 'disk' };
    }
  }

  async ask(id: string): Promise<Asked> {
    const stem = fileStem(id);
    if (await exists(join(this.folder, `${stem}.pdf`))) return 'sent';
    return (await exists(join(this.marks, stem))) ? 'cannot-tell' : 'not-received';
  }

  /** The mark comes first: after a crash between the two somebody looks for the letter, and nobody gets two. */
  private async publish(id: string, publish: Publish): Promise<Handed> {
    const receipt = `${id}.pdf`;
    if (await writeOnce(this.marks, id, '')) {
      await publish(receipt);
      return { outcome: 'sent', receipt };
    }
    if (!(await exists(join(this.folder, receipt)))) return { outcome: 'unknown', reason: 'perhaps-printed' };
    return { outcome: 'sent', receipt, again: true };
  }

  private get marks(): string {
    return join(this.folder, 'handed');
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
