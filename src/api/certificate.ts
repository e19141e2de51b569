/** The certificate by which the app proves who it is, read from a PEM file with its key. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppError } from './errors.ts';

export interface Certificate {
  /** PEM. */
  readonly privateKey: string;
  readonly key: KeyObject;
  /** Hexadecimal. */
  readonly thumbprintSha256: string;
  /** PEM, the certificate first, then those that vouch for it. */
  readonly x5c: string;
  /** Milliseconds. */
  readonly validFrom: number;
  readonly validTo: number;
}

/** Why a file does not do. `code` is the system's, where it could not be read. */
export type Flaw = { readonly flaw: 'unreadable'; readonly code: string } | { readonly flaw: 'incomplete' | 'damaged' | 'mismatched' };

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const PRIVATE_KEY = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/;

/** A key and its certificate, valid now or not, or what is wrong with the file. */
export function openCertificate(path: string): Certificate | Flaw {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { flaw: 'unreadable', code: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  }
  const privateKey = PRIVATE_KEY.exec(text)?.[0];
  const chain = text.match(CERTIFICATE);
  const [first] = chain ?? [];
  if (privateKey === undefined || !chain || first === undefined) return { flaw: 'incomplete' };
  try {
    const certificate = new X509Certificate(first);
    const key = createPrivateKey(privateKey);
    if (!certificate.checkPrivateKey(key)) return { flaw: 'mismatched' };
    const [validFrom, validTo] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
    return { privateKey, key, thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''), x5c: chain.join('\n'), validFrom, validTo };
  } catch {
    return { flaw: 'damaged' };
  }
}

const WORDS: Readonly<Record<Flaw['flaw'], string>> = {
  unreadable: 'which cannot be read. Check the path and who may read the file.',
  incomplete: 'which must hold both a private key (not encrypted) and its certificate, as PEM. Put both into one file.',
  mismatched: 'whose private key belongs to another certificate. Put the two that belong together into it.',
  damaged: 'whose certificate or key is damaged. Export both again as PEM.',
};

/** Throws AppError `bad_configuration` where the file is not a key and its certificate, valid at `now`. */
export function readCertificate(path: string, now: number): Certificate {
  const bad = (what: string) => new AppError('bad_configuration', `AAD_APP_CERTIFICATE_PATH is "${path}", ${what}`);
  const opened = openCertificate(path);
  if ('flaw' in opened) throw bad(WORDS[opened.flaw]);
  if (opened.validTo < now) throw bad(`whose certificate ended on ${new Date(opened.validTo).toISOString().slice(0, 10)}. Upload a new one to the app registration and set its path.`);
  return opened;
}
