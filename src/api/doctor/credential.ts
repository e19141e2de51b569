/** What proves to Microsoft that it is this app that asks: a client secret, or a certificate and its key. */
import { openCertificate, type Flaw } from '../certificate.ts';
import { fatal, ok, problem, type Found } from './finding.ts';
import { registrationPage } from './portal.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

const DAY = 86_400_000;
const SOON_DAYS = 30;

export function checkCredential(setup: Setup): Found {
  const registered = registeredIn(setup);
  const path = setup.env['AAD_APP_CERTIFICATE_PATH'];
  if (!path)
    return registered
      ? ok('A client secret is set. When it ends, only the app registration knows.', 'Note its end in a calendar, or use a certificate (AAD_APP_CERTIFICATE_PATH).')
      : withoutMicrosoft(setup, 'there is none');
  const page = registered && registrationPage(registered.authorityUrl, registered.clientId, 'Credentials');
  const opened = openCertificate(path);
  if ('flaw' in opened) return flawed(opened, page);
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const { validFrom, validTo } = opened;
  if (validFrom > setup.clock()) return fatal(`The certificate is valid only from ${new Date(validFrom).toISOString()}.`, "Wait until then, use another, or correct this machine's clock.", page);
  if (validTo <= setup.clock())
    return fatal(`The certificate ended on ${day(validTo)}.`, 'Create a new one, upload its public part to the app registration, and name its file in AAD_APP_CERTIFICATE_PATH.', page);
  if (validTo - setup.clock() < SOON_DAYS * DAY)
    return problem(`The certificate ends on ${day(validTo)}.`, 'Upload the next one to the app registration beside it, then change the file in AAD_APP_CERTIFICATE_PATH.', page);
  return ok(`The certificate is good until ${day(validTo)}.`);
}

function flawed(one: Flaw, page: string | null): Found {
  if (one.flaw === 'unreadable') return fatal(`The file in AAD_APP_CERTIFICATE_PATH cannot be read (${one.code}).`, 'Check the path, and that the account this runs under may read it.');
  if (one.flaw === 'mismatched') return fatal('The private key in AAD_APP_CERTIFICATE_PATH is not the one of the certificate beside it.', 'Put the certificate and its own key into the file.', page);
  return fatal(
    'The file in AAD_APP_CERTIFICATE_PATH holds no certificate with its private key.',
    'Put both into it as PEM, the key without a passphrase: -----BEGIN CERTIFICATE----- and -----BEGIN PRIVATE KEY-----.',
  );
}
