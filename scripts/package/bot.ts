/** The bot's place in the manifest: there where a bot is registered (`BOT_ID`), with the permission by which Teams tells it of a meeting's end. */
import { objectIn } from './json.ts';
import type { Manifest } from './manifest.ts';

const SCOPES = ['personal', 'team', 'groupChat'];
/** Consented to by the meeting's organizer, for that meeting alone. */
const MEETING_ENDS = { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' };

/** The manifest's text with the bot in it; as it is where there is none, or where it is no manifest. */
export function withBot(text: string, botId: string | null): string {
  const manifest: Manifest | null = objectIn(text);
  if (botId === null || !manifest) return text;
  const { permissions } = manifest.authorization ?? {};
  const authorization = { permissions: { ...permissions, resourceSpecific: [...(permissions?.resourceSpecific ?? []), MEETING_ENDS] } };
  return JSON.stringify({ ...manifest, bots: [{ botId, scopes: SCOPES }], authorization }, null, 2);
}

/** Everything wrong with it, one sentence each. */
export function lintBot({ bots = [], authorization }: Manifest): string[] {
  const isTold = (authorization?.permissions?.resourceSpecific ?? []).some(({ name, type }) => name === MEETING_ENDS.name && type === MEETING_ENDS.type);
  const [bot] = bots;
  if (!bot) return isTold ? [`authorization asks for ${MEETING_ENDS.name} (Application), and there is no bot to be told: remove it; with BOT_ID it comes by itself.`] : [];
  return [
    ...(isTold ? [] : [`bots[0] hears of no meeting's end: ask for ${MEETING_ENDS.name} (Application) in authorization.permissions.resourceSpecific.`]),
    ...SCOPES.filter((scope) => !bot.scopes?.includes(scope)).map((scope) => `bots[0].scopes lacks ${scope}: the card after a meeting needs all of ${SCOPES.join(', ')}.`),
  ];
}
