import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';

/** Takes no more requests, answers those under way, and lets no idle connection hold the process back. */
export async function closeGently(app: INestApplication<Server>): Promise<void> {
  const server = app.getHttpServer();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}
