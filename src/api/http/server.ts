/** The HTTP server around the routes: slow clients lose their connection. */
import { createServer, type RequestListener, type Server } from 'node:http';

/** Bytes of all headers: a token that is too long for us is still refused by us, with a sentence. */
const MOST_HEADERS = 65_536;

export function httpServer(listener: RequestListener): Server {
  return createServer({ connectionsCheckingInterval: 2_000, headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: MOST_HEADERS }, listener);
}
