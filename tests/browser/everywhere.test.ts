/** Insights, the meeting panel, its configuration and the pane in every language, direction, width and theme: every two of these together at least once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liveThroughWeeks } from '../../src/api/demo-history.ts';
import type { DoubleItem } from '../../src/sandbox/office/office-double.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { faultsOn, unfitOn } from '../support/faults.ts';
import { inMeeting, onAdasWall, threadOf } from '../support/meetings.ts';
import { now, ServedPages, type Opened } from '../support/page.ts';
import { event, OWNER } from '../support/sandbox.ts';

const LOCALES = ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ar-SA'] as const;
const WIDTHS = [360, 768, 1440] as const;
const THEMES = ['default', 'dark', 'contrast'] as const;
const MINUTE = 60_000;
const MARCO = { name: 'Marco Bianchi', address: 'marco.bianchi@northwindtraders.com' };

interface Look {
  readonly locale: (typeof LOCALES)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly theme: (typeof THEMES)[number];
}

let pages: ServedPages;

/** A meeting with two others that begins in so many minutes. */
function put(key: string, minutes: number): void {
  const attendees = [ADA, MARCO].map(({ name, address }) => ({ name, address, type: 'required', response: 'accepted' }) as const);
  pages.to.mailbox.put(event(key, onAdasWall(now() + minutes * MINUTE), { thread: threadOf(key), attendees, subject: `Price list, ${key}` }));
}

const browserOf = ({ width, theme, locale }: Look) => ({
  locale,
  viewport: { width, height: 800 },
  colorScheme: theme === 'default' ? ('light' as const) : ('dark' as const),
  ...(theme === 'contrast' ? { forcedColors: 'active' as const } : {}),
});

function framed(path: string, frameContext: string, key: string, { locale, theme, width }: Look): Promise<Opened> {
  const context = { frameContext, locale: locale.toLowerCase(), ...(key === '' ? {} : inMeeting(key)) };
  return pages.openInTeams({ path, theme, context, supports: { pages: { currentApp: {}, config: {} } } }, { viewport: { width, height: 800 } });
}

const panel = (key: string) => async (look: Look) => {
  const opened = await framed('/meeting.html', 'sidePanel', key, look);
  await opened.view.locator('.panel-part').nth(1).waitFor();
  return opened;
};
const pane = (item: DoubleItem) => async (look: Look) => {
  const opened = await pages.openPane({ item, language: look.locale, isDarkTheme: look.theme !== 'default' }, browserOf(look));
  await opened.view.locator('.person-row').first().waitFor();
  if (item.isWritten) await opened.view.locator('.draft-findings').waitFor();
  return opened;
};
const SOFIA = { displayName: 'Sofia Rossi', emailAddress: 'sofia.rossi@northwindtraders.com' };
const ME = { displayName: ADA.name, emailAddress: ADA.address };

const PLACES: Readonly<Record<string, (look: Look) => Promise<Opened>>> = {
  insights: async (look) => {
    const opened = await pages.open(browserOf(look), '#/insights');
    await opened.view.locator('.insight-bars rect').first().waitFor();
    return opened;
  },
  'the panel before a meeting': panel('before'),
  'the panel during a meeting': panel('during'),
  'the panel after a meeting': panel('after'),
  'the configuration': async (look) => {
    const opened = await framed('/configure.html', 'settings', '', look);
    await opened.view.locator('.empty').waitFor();
    return opened;
  },
  'the pane beside what is read': pane({ itemType: 'message', subject: 'The catalogue', from: SOFIA, to: [ME] }),
  'the pane beside what is written': pane({ itemType: 'message', isWritten: true, subject: 'Re: the catalogue', to: [SOFIA], body: '<p>Hi ,</p><p>[date]|</p>' }),
};

/** Each place in each language; over all places, each also in each width and theme, and each width in each theme. */
const looksAt = (nth: number) => LOCALES.map((locale, of): Look => ({ locale, width: WIDTHS[(nth + of) % 3] ?? 360, theme: THEMES[(nth + 2 * of + Math.floor(of / 3)) % 3] ?? 'default' }));

/** What is wrong there, with the look in which it is. */
async function wrongIn(look: Look, open: (look: Look) => Promise<Opened>): Promise<string[]> {
  const { page, view, complaints } = await open(look);
  const found = [...(await faultsOn(view)), ...(await unfitOn(view)), ...complaints];
  await page.context().close();
  return found.map((one) => `${Object.values(look).join(', ')}: ${one}`);
}

// Other tests look at each of them in some: here it takes most of a minute.
(process.env['EVERYWHERE'] === '1' ? describe : describe.skip)('everywhere', () => {
  beforeAll(async () => {
    pages = await ServedPages.start(false, false);
    await liveThroughWeeks(pages.to, OWNER, now());
    put('before', 120);
    put('during', -10);
    put('after', -180);
    await pages.to.rounds.start(OWNER);
  });
  afterAll(() => pages.close());

  it.each(Object.entries(PLACES).map(([place, open], nth) => [place, nth, open] as const))('%s has no fault, nothing sideways, nothing cut off and no small target', async (_, nth, open) => {
    const looks = looksAt(nth);
    const found = [await Promise.all(looks.slice(0, 3).map((look) => wrongIn(look, open))), await Promise.all(looks.slice(3).map((look) => wrongIn(look, open)))];
    expect(found.flat(2)).toEqual([]);
  });
});
