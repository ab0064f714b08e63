import { Client, Connection } from '@temporalio/client';
import type { Settings } from '../settings.ts';
import { dataConverter } from './data-converter.ts';

type Place = Pick<Settings, 'temporalAddress' | 'namespace' | 'masterKey'>;

/** The one client of this process. Connects at the first call, and again whenever the server comes back. */
export class Temporal {
  readonly connection: Connection;
  readonly client: Client;
  readonly namespace: string;

  constructor({ temporalAddress, namespace, masterKey }: Place) {
    this.connection = Connection.lazy({ address: temporalAddress });
    this.namespace = namespace;
    this.client = new Client({
      connection: this.connection,
      namespace,
      dataConverter: dataConverter(masterKey),
    });
  }

  /** Whether the server answers within two seconds. */
  async answers(): Promise<boolean> {
    await this.connection.withDeadline(Date.now() + 2_000, () =>
      this.connection.workflowService.getSystemInfo({}),
    );
    return true;
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
