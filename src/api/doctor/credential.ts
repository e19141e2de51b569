/** What proves to Microsoft that it is this app that asks: a client secret, or a certificate and its key. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fatal, ok, problem, type Found } from './finding.ts';
import { registrationPage } from './portal.ts';
import { registeredIn, withoutMicrosoft, type Env, type Setup } from './setup.ts';

const DAY = 86_400_000;
const SOON_DAYS = 30;

export interface Certificate {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

export function checkCredential(setup: Setup): Found {
  const registered = registeredIn(setup);
  const path = setup.env['AAD_APP_CERTIFICATE_PATH'];
  if (!path)
    return registered
      ? ok('A client secret is set. When it ends, only the app registration knows.', 'Note its end in a calendar, or use a certificate (AAD_APP_CERTIFICATE_PATH).')
      : withoutMicrosoft(setup, 'there is none');
  const page = registered && registrationPage(registered.authorityUrl, registered.clientId, 'Credentials');
  const read = readCertificate(setup.env);
  if ('outcome' in read) return read;
  const { certificate, key } = read;
  const endsAt = Date.parse(certificate.validTo);
  const end = new Date(endsAt).toISOString().slice(0, 10);
  if (!certificate.checkPrivateKey(key))
    return fatal('The private key in AAD_APP_CERTIFICATE_PATH is not the one of the certificate beside it.', 'Put the certificate and its own key into the file.', page);
  if (Date.parse(certificate.validFrom) > setup.clock())
    return fatal(`The certificate is valid only from ${certificate.validFrom}.`, "Wait until then, use another, or correct this machine's clock.", page);
  if (endsAt <= setup.clock())
    return fatal(`The certificate ended on ${end}.`, 'Create a new one, upload its public part to the app registration, and name its file in AAD_APP_CERTIFICATE_PATH.', page);
  if (endsAt - setup.clock() < SOON_DAYS * DAY)
    return problem(`The certificate ends on ${end}.`, 'Upload the next one to the app registration beside it, then change the file in AAD_APP_CERTIFICATE_PATH.', page);
  return ok(`The certificate is good until ${end}.`);
}

/** The certificate and its key out of the file, or what is wrong with that. */
export function readCertificate(env: Env): Certificate | Found {
  const path = env['AAD_APP_CERTIFICATE_PATH'] ?? '';
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    return fatal(`The file in AAD_APP_CERTIFICATE_PATH cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, 'Check the path, and that the account this runs under may read it.');
  }
  try {
    return { certificate: new X509Certificate(pem), key: createPrivateKey(pem) };
  } catch {
    return fatal(
      'The file in AAD_APP_CERTIFICATE_PATH holds no certificate with its private key.',
      'Put both into it as PEM, the key without a passphrase: -----BEGIN CERTIFICATE----- and -----BEGIN PRIVATE KEY-----.',
    );
  }
}
