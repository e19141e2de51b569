/** The certificate by which the app proves who it is, read from a PEM file. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from './errors.ts';

export interface Certificate {
  /** PEM. */
  readonly privateKey: string;
  /** Hexadecimal. */
  readonly thumbprintSha256: string;
  /** PEM, the certificate first, then those that vouch for it. */
  readonly x5c: string;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const PRIVATE_KEY = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/;

/** Throws AppError `bad_configuration` where the file is not a key and its certificate, valid at `now`. */
export function readCertificate(path: string, now: number): Certificate {
  const bad = (what: string, cause?: unknown) => new AppError('bad_configuration', `AAD_APP_CERTIFICATE_PATH is "${path}", ${what}`, { cause });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw bad('which cannot be read. Check the path and who may read the file.', cause);
  }
  const privateKey = PRIVATE_KEY.exec(text)?.[0];
  const chain = text.match(CERTIFICATE);
  const [first] = chain ?? [];
  if (privateKey === undefined || !chain || first === undefined) throw bad('which must hold both a private key (not encrypted) and its certificate, as PEM. Put both into one file.');
  try {
    const certificate = new X509Certificate(first);
    if (!certificate.checkPrivateKey(createPrivateKey(privateKey))) throw bad('whose private key belongs to another certificate. Put the two that belong together into it.');
    if (Date.parse(certificate.validTo) < now) throw bad(`whose certificate ended on ${certificate.validTo}. Upload a new one to the app registration and set its path.`);
    return { privateKey, thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''), x5c: chain.join('\n') };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw bad('whose certificate or key is damaged. Export both again as PEM.', cause);
  }
}
