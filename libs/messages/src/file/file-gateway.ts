import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asked, Gateway, Handed, OutgoingMessage } from '../gateway.ts';
import { errorCode, fileStem, writeOnce } from './once.ts';

/**
 * Puts each message into a folder as `<id>.json` instead of sending it: the default, so that a newcomer sees everything
 * and reaches nobody. A second hand-over of an id finds the file and changes nothing.
 */
export class FileGateway implements Gateway {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async hand(message: OutgoingMessage): Promise<Handed> {
    const name = nameOf(message.id);
    try {
      const isNew = await writeOnce(this.folder, name, JSON.stringify(message, null, 2));
      return { outcome: 'sent', receipt: name, ...(!isNew && { again: true }) };
    } catch {
      // The last thing that can fail is the link that makes it visible: whatever fails, there is no file.
      return { outcome: 'not-handed', reason: 'disk' };
    }
  }

  async ask(id: string): Promise<Asked> {
    return access(join(this.folder, nameOf(id))).then(
      () => 'sent',
      (error: unknown) => (errorCode(error) === 'ENOENT' ? 'not-received' : 'cannot-tell'),
    );
  }
}

const nameOf = (id: string): string => `${fileStem(id)}.json`;
