/** What monitoring reads: what happened, how often and how long, and nothing of whom. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { hearing } from '../../../src/api/hearing.ts';
import { metricsApp } from '../../../src/api/http/metrics.ts';
import { Metrics } from '../../../src/api/metrics.ts';
import { readConfig } from '../../../src/api/config.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { OWNER } from '../../support/sandbox.ts';
import { serve, type Otherwise, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Served | null = null;
afterEach(async () => {
  await to?.close();
  to = null;
});

async function served(otherwise: Otherwise = {}): Promise<{ to: Served; metrics: Metrics; hears: ReturnType<typeof hearing> }> {
  const metrics = new Metrics();
  const hears = hearing(pino({ level: 'silent' }), metrics);
  to = await serve(NOW, null, { metrics: () => metrics.text(), onAnswer: hears.onAnswer, ...otherwise });
  return { to, metrics, hears };
}

const line = (text: string, start: string) => text.split('\n').find((one) => one.startsWith(start));

describe('metrics', () => {
  it('count answers by route and status, and how long they took, whatever ids and words were in the address', async () => {
    const { to, metrics } = await served();
    const ada = { Authorization: await to.bearer() };
    await request(to.app).get('/api/people?query=ana').set(ada).expect(200);
    await request(to.app).get('/api/people/some-id').set(ada).expect(404);
    await request(to.app).get('/api/people/another-id').set(ada).expect(404);
    await request(to.app).get('/api/people').expect(401);
    const text = await metrics.text();
    const counted = (method: string, route: string, status: number) => line(text, `followthrough_http_request_duration_seconds_count{method="${method}",route="${route}",status="${String(status)}"}`);
    expect(counted('GET', '/api/people', 200)).toMatch(/ 1$/);
    expect(counted('GET', '/api/people/{id}', 404)).toMatch(/ 2$/);
    expect(counted('GET', '/api/people', 401)).toMatch(/ 1$/);
  });

  it('count rounds, what Graph answered and asked, and notifications', async () => {
    const { to, metrics, hears } = await served();
    const progress = { ...to.rounds.progress(OWNER), phase: 'done' } as const;
    hears.onProgress(OWNER, { ...progress, phase: 'reading' });
    hears.onProgress(OWNER, progress);
    for (const status of [200, 200, 429, 503, 0]) hears.onAnswered(status);
    hears.onTold({ taken: 2, forged: 1, unknown: 0 });
    const text = await metrics.text();
    expect(line(text, 'followthrough_rounds_total{outcome="done"}')).toMatch(/ 1$/);
    expect(line(text, 'followthrough_graph_requests_total{status="200"}')).toMatch(/ 2$/);
    expect(line(text, 'followthrough_graph_throttles_total{status="429"}')).toMatch(/ 1$/);
    expect(line(text, 'followthrough_graph_throttles_total{status="200"}')).toBeUndefined();
    expect(line(text, 'followthrough_notifications_total{outcome="taken"}')).toMatch(/ 2$/);
    expect(line(text, 'followthrough_notifications_total{outcome="forged"}')).toMatch(/ 1$/);
  });

  it('say nothing of people, organisations and addresses', async () => {
    const { to, metrics } = await served();
    const ada = { Authorization: await to.bearer() };
    for (const path of ['/api/me', `/api/follow-ups?person=${ADA.address}`, `/api/people/${ADA.address}`, `/${ADA.address}`]) await request(to.app).get(path).set(ada);
    const text = await metrics.text();
    for (const secret of [ADA.address, ADA.tenantId, ADA.userId, ADA.name, '127.0.0.1']) expect(text).not.toContain(secret);
  });
});

describe('GET /metrics', () => {
  it('is answered to this machine, and not to whoever comes through a proxy', async () => {
    const { to } = await served();
    const { headers, text } = await request(to.app).get('/metrics').expect(200);
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('# TYPE followthrough_http_request_duration_seconds histogram');
    await request(to.app).get('/metrics').set('X-Forwarded-For', '127.0.0.1').expect(404);
    const { status } = await request(to.app).get('/metrics').set('Forwarded', 'for=127.0.0.1');
    expect(status).toBe(404);
  });

  it('has a port of its own where one is set, and nothing else is there', async () => {
    const app = metricsApp(() => new Metrics().text(), console.error);
    const { text } = await request(app).get('/metrics').set('X-Forwarded-For', '203.0.113.7').expect(200);
    expect(text).toContain('process_cpu_seconds_total');
    await request(app).get('/api/config').expect(404);
    expect(readConfig({ METRICS_PORT: '9464' }).metricsPort).toBe(9464);
    expect(readConfig({}).metricsPort).toBeNull();
    expect(() => readConfig({ METRICS_PORT: '3978' })).toThrow(/METRICS_PORT is the same as PORT/);
    expect(() => readConfig({ METRICS_PORT: 'x' })).toThrow(/METRICS_PORT is "x"/);
  });
});
