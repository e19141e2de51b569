/** One request to another server, and where it got stuck: name, connection, TLS, proxy or time. */
import type { Env } from './setup.ts';

export interface Unreached {
  readonly says: string;
  readonly advice: string;
}

/** The causes of fetch's errors. */
interface Cause {
  readonly code?: string | number;
  readonly message?: string;
  readonly errors?: readonly Cause[];
  readonly cause?: Cause;
}

const PATIENCE = 10_000;

type Kind = 'name' | 'connection' | 'tls' | 'proxy' | 'time';

const WORDS: Readonly<Record<Kind, (host: string, code: string) => Unreached>> = {
  name: (host, code) => ({ says: `The name ${host} was not found (${code}).`, advice: "Check the spelling of the address, and this machine's DNS server." }),
  connection: (host, code) => ({ says: `${host} refused or broke the connection (${code}).`, advice: `Let this machine reach ${host} in your firewall, and check the port.` }),
  tls: (host, code) => ({
    says: `${host} answered, but its certificate or encryption was not accepted (${code}).`,
    advice: 'Where a proxy inspects your traffic, name its root certificate in NODE_EXTRA_CA_CERTS; otherwise correct the certificate of that server.',
  }),
  proxy: (host, code) => ({ says: `The proxy did not let the request to ${host} through (${code}).`, advice: `Allow ${host} in the proxy, and check the user and password in HTTPS_PROXY.` }),
  time: (host, code) => ({ says: `${host} did not answer within ${String(PATIENCE / 1000)} seconds (${code}).`, advice: `Let this machine reach ${host} in your firewall or through your proxy.` }),
};

const TLS = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/;
const NAME = /^(ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)$/;
const TIME = /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|TimeoutError)$/;

/** The answer of whatever status, or why there was none. Redirects are not followed. */
export async function reach(url: string, env: Env, init: RequestInit = {}): Promise<Response | Unreached> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE), ...init });
  } catch (error) {
    const { code, detail } = causeOf(error);
    return unreached(url, kindOf(code, detail), code, env);
  }
}

function unreached(url: string, kind: Kind, code: string, env: Env): Unreached {
  const { says, advice } = WORDS[kind](new URL(url).host, code);
  const proxy = env['HTTPS_PROXY'] ?? env['https_proxy'];
  const isLeftOut = proxy !== undefined && proxy !== '' && env['NODE_USE_ENV_PROXY'] !== '1' && kind !== 'tls';
  return { says, advice: isLeftOut ? 'HTTPS_PROXY is set, but it is used only with NODE_USE_ENV_PROXY=1. Set that too.' : advice };
}

function kindOf(code: string, detail: string): Kind {
  if (NAME.test(code)) return 'name';
  if (TLS.test(code)) return 'tls';
  if (TIME.test(code)) return 'time';
  return /proxy/i.test(detail) ? 'proxy' : 'connection';
}

/** What fetch's error rests on; a proxy that refuses is one cause further down. */
function causeOf(error: unknown): { readonly code: string; readonly detail: string } {
  const { name, cause } = error as { name: string; cause?: Cause };
  return { code: String(cause?.cause?.code ?? cause?.code ?? cause?.errors?.[0]?.code ?? name), detail: `${cause?.message ?? ''} ${cause?.cause?.message ?? ''}` };
}
