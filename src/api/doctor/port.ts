/** Whether the port is free, or Followthrough's already. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fatal, ok, skipped, type Found } from './finding.ts';
import type { Setup } from './setup.ts';

export async function checkPort({ config }: Setup): Promise<Found> {
  if (!config) return skipped('Set the configuration right first.');
  const { port, host } = config;
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    server.close();
    return ok(`Port ${String(port)} of ${host} is free.`);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && (await isOurs(port, host))) return ok(`Followthrough is running on port ${String(port)} of ${host}.`);
    if (code === 'EADDRINUSE') return fatal(`Port ${String(port)} of ${host} is taken by something else.`, 'Stop what uses it, or set PORT to another.');
    if (code === 'EACCES') return fatal(`This account may not listen on port ${String(port)}.`, 'Set PORT to one above 1023, and let your reverse proxy pass requests on to it.');
    return fatal(`${host} is no address that this machine can listen on (${code}).`, 'Set HOST to 127.0.0.1 behind a reverse proxy on this machine, or to 0.0.0.0 for all its addresses.');
  }
}

async function isOurs(port: number, host: string): Promise<boolean> {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const answer = await fetch(`http://${name}:${String(port)}/healthz`, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
  const told = (await answer?.json().catch(() => null)) as { status?: unknown } | null | undefined;
  return told?.status === 'ok';
}
