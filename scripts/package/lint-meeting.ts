/** The panel of a meeting in the manifest: that it can be added to meetings, wherever they are shown, and to nothing else. */
import type { Manifest } from './manifest.ts';

/** The panel beside the video, and the tabs of the meeting's details and chat: Teams on phones shows these alone. */
const PLACES = ['meetingSidePanel', 'meetingDetailsTab', 'meetingChatTab'];
/** The permission to ask Teams for a meeting's details: the panel knows its meeting by its chat. */
const UNUSED = 'OnlineMeeting.ReadBasic.Chat';

/** Everything wrong with it, one sentence each. */
export function lintMeeting({ configurableTabs = [], authorization }: Manifest): string[] {
  const [tab] = configurableTabs;
  if (!tab) return ['configurableTabs is empty: add the panel of a meeting, which configure.html offers.'];

  const { scopes = [], context = [], canUpdateConfiguration = true } = tab;
  const asked = (authorization?.permissions?.resourceSpecific ?? []).filter(({ name, type }) => name === UNUSED && type === 'Delegated');
  return [
    ...PLACES.filter((place) => !context.includes(place)).map((place) => `configurableTabs[0].context lacks ${place}: without it no meeting shows the panel there.`),
    ...context.filter((place) => !PLACES.includes(place)).map((place) => `configurableTabs[0].context has ${place}, where there is no meeting to show: remove it.`),
    ...(scopes.length === 1 && scopes[0] === 'groupChat' ? [] : ['configurableTabs[0].scopes is not ["groupChat"] alone, which meetings are: correct it.']),
    ...(canUpdateConfiguration ? ['configurableTabs[0].canUpdateConfiguration is not false: there is nothing to set, so Teams need not offer it.'] : []),
    ...asked.map(() => `authorization asks for ${UNUSED} (Delegated), of which the panel makes no use: remove it.`),
  ];
}
