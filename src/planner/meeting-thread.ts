/** Which chat an online meeting has: its thread is named in the link that one joins by. */

const IN_LINK = /\/meetup-join\/(19(?::|%3a)[^/?#\s]{1,200}(?:@|%40)thread\.(?:v2|skype))(?=[/?#]|$)/i;
const THREAD = /^19:\S{1,200}@thread\.(?:v2|skype)$/;

/** The thread in a link to join by, such as `19:meeting_MjQ4@thread.v2`; null in any other, and for a meeting in a channel, whose thread is the channel's. */
export function threadIn(link: string): string | null {
  const [, written] = IN_LINK.exec(link) ?? [];
  if (written === undefined) return null;
  try {
    const thread = decodeURIComponent(written);
    return isThread(thread) ? thread : null;
  } catch {
    return null;
  }
}

/** Whether this is the id of such a thread, and not of a meeting. */
export function isThread(id: string): boolean {
  return THREAD.test(id);
}
