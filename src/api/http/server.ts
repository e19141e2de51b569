/** The HTTP server around the routes: slow clients lose their connection. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';

/** Bytes of all headers: a token that is too long for us is still refused by us, with a sentence. */
const MOST_HEADERS = 65_536;

export function httpServer(listener: RequestListener): Server {
  return createServer({ connectionsCheckingInterval: 2_000, headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: MOST_HEADERS }, listener);
}

/** Waits until it listens; its port, which is chosen for it where 0 is asked for. Throws AppError `bad_configuration` naming the variable where the port is taken. */
export async function listenAt(server: Server, { host, port, variable }: { readonly host: string; readonly port: number; readonly variable: string }): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new AppError('bad_configuration', `Port ${String(port)} is taken. Stop what uses it, or set ${variable} to another.`) : error);
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}
