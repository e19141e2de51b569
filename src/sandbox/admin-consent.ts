/** The page on which an administrator allows an app for a whole organisation. Who opens it counts as one. */
import express, { Router, type Response } from 'express';
import type { Directory } from './directory.ts';
import { wordsFor } from './permissions.ts';
import type { Registration } from './registration.ts';
import type { Signing } from './signing.ts';

export interface ConsentParts {
  readonly registration: Registration;
  readonly directory: Directory;
  readonly signing: Signing;
}

/** What is asked for, as the query or the form says it. */
interface Wish {
  readonly tenant: string;
  /** Names of scopes of Graph. */
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly state: string | null;
}

/** Every address on this machine is registered for the app, and no other. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export function adminConsent({ registration, directory, signing }: ConsentParts): Router {
  const router = Router();
  const path = '/:tenant/v2.0/adminconsent';

  router.get(path, (req, res) => {
    const wish = wishIn(req.params.tenant, new URL(req.originalUrl, 'http://entra').searchParams, res);
    if (wish) res.type('html').send(page(wish));
  });

  router.post(path, express.urlencoded({ extended: false, limit: '64kb' }), (req, res) => {
    const form = new URLSearchParams(req.body as Record<string, string>);
    const wish = wishIn(req.params.tenant, form, res);
    if (!wish) return;
    const { tenant, scopes, redirectUri, state } = wish;
    const isAccepted = form.get('answer') === 'accept';
    if (isAccepted) directory.consent(tenant, [...new Set([...(directory.consented(tenant) ?? registration.consented), ...scopes])]);
    const answer = isAccepted
      ? { admin_consent: 'True', tenant, scope: scopes.map((scope) => `${signing.origin}/${scope}`).join(' ') }
      : { error: 'permission_denied', error_description: 'The admin canceled the request' };
    const back = new URL(redirectUri);
    for (const [name, value] of Object.entries({ ...answer, ...(state === null ? {} : { state }) })) back.searchParams.set(name, value);
    res.redirect(303, back.href);
  });
  return router;

  /** Null where nobody can be asked so: then the page has said why, and leads nowhere. */
  function wishIn(asked: string, said: URLSearchParams, res: Response): Wish | null {
    const tenant = ['organizations', 'common'].includes(asked) ? (directory.byAddress()?.tenantId ?? '') : asked;
    const scopes = (said.get('scope') ?? '').split(' ').flatMap((scope) => (scope.startsWith(`${signing.origin}/`) ? [scope.slice(signing.origin.length + 1)] : []));
    const redirectUri = said.get('redirect_uri') ?? '';
    const refuse = (text: string) => {
      res
        .status(400)
        .type('html')
        .send(framed('Sorry, but we’re having trouble signing you in.', `<p>${escape(text)}</p>`));
      return null;
    };
    if (!directory.hasTenant(tenant)) return refuse(`AADSTS90002: Tenant '${tenant}' not found.`);
    if (said.get('client_id') !== registration.clientId) return refuse('AADSTS700016: Application was not found in the directory.');
    if (!LOOPBACK.has(URL.parse(redirectUri)?.hostname ?? '')) return refuse('AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.');
    if (scopes.length === 0) return refuse("AADSTS900144: The request body must contain the following parameter: 'scope'.");
    return { tenant, scopes, redirectUri, state: said.get('state') };
  }

  function page({ scopes, redirectUri, state }: Wish): string {
    const kept = { client_id: registration.clientId, scope: scopes.map((scope) => `${signing.origin}/${scope}`).join(' '), redirect_uri: redirectUri, ...(state === null ? {} : { state }) };
    const fields = Object.entries(kept).map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`);
    return framed(
      'Permissions requested. Review for your organization',
      `<p><strong>Followthrough</strong> (sandbox) would like to:</p>
<ul>${scopes.map((scope) => `<li>${escape(wordsFor(scope))}</li>`).join('')}</ul>
<p>If you accept, this app will get access to the specified resources for all users in your organization. No one else will be prompted to review these permissions.</p>
<form method="post">${fields.join('')}
<button name="answer" value="cancel">Cancel</button> <button name="answer" value="accept">Accept</button></form>`,
    );
  }
}

function framed(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;max-width:28rem;margin:10vh auto;padding:0 1rem}button{font:inherit;padding:.3rem 1.2rem}</style>
<h1 style="font-size:1.3rem">${title}</h1>${body}</html>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
