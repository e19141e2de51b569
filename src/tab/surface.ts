/** What this page shows, said by its HTML file: all pages, the pane beside an item in Outlook, the panel in a meeting, or what is to be added to one. */
import type { ComponentType } from 'react';

const SURFACES = {
  tab: async () => (await import('./shell/pages.tsx')).Pages,
  item: async () => (await import('./pane/pane.tsx')).Pane,
  meeting: async () => (await import('./meeting/panel.tsx')).MeetingPanel,
  configuration: async () => (await import('./meeting/configuration.tsx')).Configuration,
} satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

export type Surface = keyof typeof SURFACES;

/** Which one this is. */
export function surface(): Surface {
  const named = document.documentElement.dataset['surface'] ?? '';
  return Object.hasOwn(SURFACES, named) ? (named as Surface) : 'tab';
}

/** Its component; rejects where it cannot be loaded. */
export function loadSurface(): Promise<ComponentType> {
  return SURFACES[surface()]();
}
