/** Security headers: strict everywhere, and pages that Teams, Outlook and Microsoft 365 may frame. */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import helmet from 'helmet';

/** Where the pages may be framed (platform.md). */
const HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];
/** teams-js reads its list of trusted hosts there, and fonts of Teams lie there. */
const TEAMS_CDN = 'https://res.cdn.office.net';
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/** For answers that are data: nothing of them may be run or framed, or kept. */
export function apiHeaders(): RequestHandler {
  const headers = helmet({ ...COMMON, contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } } });
  return (req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    headers(req, res, next);
  };
}

/** A problem is data, also where a page was asked for. */
export function problemHeaders(): ErrorRequestHandler {
  const headers = apiHeaders();
  return (error: unknown, req, res, next) => {
    const goOn = () => {
      next(error);
    };
    if (res.headersSent) goOn();
    else void headers(req, res, goOn);
  };
}

/** For pages. `authorityOrigin` is where msal-browser signs in; a sandbox frames the page itself. */
export function pageHeaders(authorityOrigin: string, isSandbox: boolean): RequestHandler {
  return helmet({
    ...COMMON,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", OFFICE_JS],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", TEAMS_CDN],
        connectSrc: ["'self'", TEAMS_CDN, authorityOrigin],
        frameSrc: [isSandbox ? "'self'" : authorityOrigin],
        frameAncestors: [...(isSandbox ? ["'self'"] : []), ...HOSTS],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
  });
}

const COMMON = {
  xFrameOptions: false,
  xPoweredBy: false,
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
} as const;
