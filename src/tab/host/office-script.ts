/** office.js, which comes from Microsoft's network by the page's own script element, and may be missing. */
import { within } from './host.ts';
import type { Office } from './office.ts';

const PATIENCE = 3000;

/** Office, once it has found its host; null where it did not come, or finds none. */
export async function readyOffice(): Promise<Office | null> {
  const office = await officeJs();
  const info = await within(PATIENCE, office?.onReady() ?? Promise.resolve(null)).catch(() => null);
  return info?.host ? office : null;
}

function officeJs(): Promise<Office | null> {
  const found = () => (window as { readonly Office?: Office }).Office ?? null;
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  if (found() || !script) return Promise.resolve(found());
  const loaded = new Promise<Office | null>((resolve) => {
    const answer = () => {
      resolve(found());
    };
    script.addEventListener('load', answer);
    script.addEventListener('error', answer);
  });
  return within(PATIENCE, loaded).catch(() => null);
}
