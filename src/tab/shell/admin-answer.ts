/** The answer of Microsoft's consent page: an administrator comes back to this address with it. */
import { say } from '../words/say.ts';

interface Answer {
  readonly tone: 'said' | 'failed';
  readonly text: string;
}

const NAMES = ['admin_consent', 'tenant', 'scope', 'state', 'error', 'error_description', 'error_uri'];

/** What to say of it, once: it is taken out of the address. Null where there is none. */
export function takeAdminAnswer(): Answer | null {
  const url = new URL(window.location.href);
  const isAllowed = url.searchParams.get('admin_consent')?.toLowerCase() === 'true';
  if (!isAllowed && !url.searchParams.has('error')) return null;
  for (const name of NAMES) url.searchParams.delete(name);
  // office.js takes history's methods away.
  (window.history as Partial<History>).replaceState?.(null, '', url);
  if (isAllowed) return { tone: 'said', text: say('admin.allowed') };
  return { tone: 'failed', text: say('admin.refused') };
}
