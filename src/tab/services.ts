/** What every part of the page may use: made once at the start, never replaced. */
import { createContext, useContext } from 'react';
import type { Client } from './api/client.ts';
import type { SeveralWriter, Writer } from './api/writer.ts';
import type { Drafts } from './detail/drafts.ts';
import type { Host } from './host/host.ts';
import type { Notes } from './people/notes.ts';
import type { Notices } from './shell/notices.ts';
import type { Place } from './shell/place.ts';
import type { Question } from './why-not/question.ts';

export interface Services {
  readonly host: Host;
  readonly client: Client;
  readonly write: Writer;
  readonly writeSeveral: SeveralWriter;
  readonly drafts: Drafts;
  readonly notes: Notes;
  readonly notices: Notices;
  /** The "Why not?" that is being answered. */
  readonly asking: Place<Question>;
}

/** Provided by `page.tsx`. */
export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Services are provided by page.tsx.');
  return services;
}
