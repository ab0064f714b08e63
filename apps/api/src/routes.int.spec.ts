import { setTimeout as pause } from 'node:timers/promises';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { abilities } from '@samspor/identity';
import { policyKey, type Policy } from './auth/allow.ts';
import { familyBodies } from './openapi/families.ts';
import { runningApi, type RunningApi } from './testing/running-api.ts';

interface Route {
  name: string;
  method: RequestMethod;
  policy: Policy | undefined;
}

let api: RunningApi;
beforeAll(async () => {
  api = await runningApi();
});
afterAll(() => api.close());

/** Every route that Nest serves, by controller and method. */
function routes(): Route[] {
  const found: Route[] = [];
  for (const { controllers } of api.app.get(ModulesContainer).values())
    for (const { metatype } of controllers.values()) {
      if (!metatype) continue;
      const { name, prototype } = metatype as { name: string; prototype: object };
      for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        const value: unknown = descriptor.value;
        if (typeof value !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, value)) continue;
        const method = Reflect.getMetadata(METHOD_METADATA, value) as RequestMethod;
        const policy = Reflect.getMetadata(policyKey, value) as Policy | undefined;
        found.push({ name: `${name}.${key}`, method, policy });
      }
    }
  return found;
}

describe('every route', () => {
  it('carries a policy, and only reading ones are open to anybody', () => {
    const all = routes();
    expect(all.length).toBeGreaterThan(12);
    expect(all.filter(({ policy }) => policy === undefined)).toEqual([]);
    const open = all.filter(({ policy }) => policy === 'anybody');
    expect(open.filter(({ method }) => method !== RequestMethod.GET)).toEqual([]);
    expect(open.map(({ name }) => name).toSorted()).toEqual([
      'AuthController.callback',
      'AuthController.login',
      'HealthController.live',
      'HealthController.ready',
      'HealthController.startup',
      'MetricsController.read',
    ]);
  });

  it('names an ability that some role has', () => {
    const known = new Set<Policy>(['anybody', 'signed-in', ...abilities]);
    expect(routes().filter(({ policy }) => policy === undefined || !known.has(policy))).toEqual([]);
  });
});

describe('OpenAPI', () => {
  it('describes one operation per step, with the body that the step takes', async () => {
    const document = (await (await fetch(`${api.origin}/api/v1/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, { post?: { requestBody?: object } }>;
    };
    expect(document.openapi).toBe('3.1.0');
    const path = '/api/v1/journeys/{journeyId}/steps/ProposeCategory';
    expect(document.paths[path]?.post?.requestBody).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/CategoryDto' } } },
    });
    expect(document.paths).not.toHaveProperty('/api/v1/journeys/{journeyId}/steps/{step}');
  });

  it('knows each body by a name of its own', () => {
    const names = familyBodies.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });
});

const get = (path: string) => fetch(api.origin + path);

/** The metrics once they carry that text: a request is counted when it is over, a moment after its answer. */
async function metricsWith(text: string): Promise<string> {
  for (let asked = 0; asked < 50; asked++) {
    const metrics = await (await get('/metrics')).text();
    if (metrics.includes(text)) return metrics;
    await pause(20);
  }
  throw new Error(`Not among the metrics within a second: ${text}`);
}

describe('probes and metrics', () => {
  it('answer without a session, and name no journey', async () => {
    const probes = await Promise.all(['live', 'ready'].map((probe) => get(`/api/v1/health/${probe}`)));
    expect(probes.map(({ status }) => status)).toEqual([200, 200]);
    expect(await metricsWith('route="/api/v1/health/live"')).toContain('samspor_wake_lag_seconds 0');
  });
});
