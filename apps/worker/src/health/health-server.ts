import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WorkerMetrics } from './metrics.ts';

/** What has to answer before the worker can do its work: each tells whether it does now. */
export type Checks = Record<string, () => Promise<boolean>>;

/** Serves /metrics, /health/live and /health/ready; the last names what is away. */
export class HealthServer {
  readonly #server: Server;
  /** Asked at each probe; filled while the worker starts. */
  checks: Checks = {};

  constructor(metrics: WorkerMetrics) {
    this.#server = createServer((request, response) => {
      void this.#answer(request.url ?? '', response, metrics).catch(() => reply(response, 500, {}));
    });
  }

  /** Listens, and gives the port: a free one for 0. */
  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(url: string, response: ServerResponse, { registry }: WorkerMetrics): Promise<void> {
    switch (new URL(url, 'http://worker').pathname) {
      case '/metrics':
        response.setHeader('content-type', registry.contentType);
        return void response.end(await registry.metrics());
      case '/health/live':
        return reply(response, 200, { status: 'up' });
      case '/health/ready':
        return this.#ready(response);
      default:
        return reply(response, 404, {});
    }
  }

  async #ready(response: ServerResponse): Promise<void> {
    const asked = Object.entries(this.checks).map(async ([name, check]) => [
      name,
      await check().catch(() => false),
    ]);
    const answers = await Promise.all(asked);
    const parts = Object.fromEntries(answers.map(([name, up]) => [name, up ? 'up' : 'away'])) as object;
    const up = answers.length > 0 && answers.every(([, answer]) => answer);
    reply(response, up ? 200 : 503, { status: up ? 'up' : 'away', ...parts });
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
