/** What Teams adds to a meeting, asked on the configuration page alone. */
import { pages } from '@microsoft/teams-js';
import type { MeetingPage } from './host.ts';

/** It is added once the person presses Save; Teams says so where that fails. */
export function offerInTeams({ name, url, webUrl }: MeetingPage): void {
  pages.config.registerOnSaveHandler((event) => {
    pages.config.setConfig({ entityId: 'meeting', suggestedDisplayName: name, contentUrl: url, websiteUrl: webUrl }).then(
      () => {
        event.notifySuccess();
      },
      (error: unknown) => {
        event.notifyFailure(error instanceof Error ? error.message : '');
      },
    );
  });
  pages.config.setValidityState(true);
}
