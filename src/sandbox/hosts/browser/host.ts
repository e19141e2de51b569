/** Hosts the product's pages as Teams does, with switches for what Teams differs in. Runs in a browser. */
import { playAdding } from './adding.ts';
import { openWindow, type Written } from './compose.ts';
import { calendarOf, chosen, COMMON, control, nameOf, one, people, tokenFor, type Choices } from './controls.ts';
import { speakTeams, type Said } from './teams-messages.ts';

const PLACES = {
  tab: { path: '/', frameContext: 'content' },
  panel: { path: '/meeting.html', frameContext: 'sidePanel' },
  details: { path: '/meeting.html', frameContext: 'content' },
  configuration: { path: '/configure.html', frameContext: 'settings' },
} as const;

/** What Teams can do wherever it runs. */
const ALWAYS = { pages: { currentApp: {}, backStack: {}, config: {} }, nestedAppAuth: {}, app: { notifySuccessResponse: {} } };

const users = await people();
const meetings = (await calendarOf(chosen('user', users))).flatMap((event) => (event.chat === null ? [] : [[event.chat, nameOf(event)] as const]));
const choices: Choices = {
  chat: meetings,
  place: [
    ['tab', 'Personal tab'],
    ['panel', 'Meeting: side panel'],
    ['details', 'Meeting: details tab'],
    ['configuration', 'Meeting: adding the app'],
  ],
  ...COMMON,
  ...users,
};
const frame = one('iframe', HTMLIFrameElement);
const heard = one('.heard ol', HTMLOListElement);
const can = [...document.querySelectorAll<HTMLInputElement>('[name="can"]')];
const now = (name: string) => chosen(name, choices);
const place = () => PLACES[now('place') as keyof typeof PLACES];

const tell = speakTeams(
  frame,
  () => ({
    theme: now('theme'),
    locale: now('locale'),
    frameContext: place().frameContext,
    more: moreOf(),
    supports: { ...ALWAYS, ...Object.fromEntries(can.filter(({ checked }) => checked).map(({ value }) => [value, {}])) },
  }),
  {
    token: (claims) => tokenFor(now('user'), claims !== null),
    compose(said) {
      openWindow(writtenIn(said), now('user'));
    },
    follow(link) {
      hear({ func: 'a link was followed', args: [link] });
    },
    hear,
  },
);
const adding = playAdding(tell);

control(one('form.controls', HTMLFormElement), choices, (name) => {
  if (name === 'theme') tell('themeChange', now('theme'));
  else if (name === 'user') window.location.reload();
  else if (name === 'width') frame.style.setProperty('--width', now('width'));
  else show();
});
for (const box of can) {
  box.checked = !new URLSearchParams(window.location.search).getAll('cannot').includes(box.value);
  box.addEventListener('change', show);
}
one('#back', HTMLButtonElement).addEventListener('click', () => {
  tell('backButtonPress');
});
frame.style.setProperty('--width', now('width'));
show();

/** What is opened in the page stays open where the place is the same. */
function show(): void {
  adding.begin(now('place') === 'configuration');
  const shown = frame.contentWindow?.location;
  if (shown?.pathname === place().path) shown.reload();
  else frame.src = place().path;
}

/** A link to something in the tab stands after the hash of this page: `#queue/<id>`. */
function moreOf(): Readonly<Record<string, string>> {
  const link = decodeURIComponent(window.location.hash.slice(1));
  const meeting = now('chat');
  return {
    ...(link === '' ? {} : { subEntityId: link }),
    ...(meeting === '' || now('place') === 'tab' ? {} : { chatId: meeting, meetingId: btoa(`0#${meeting}#0`) }),
  };
}

/** The three calls name things differently. */
function writtenIn({ func, args }: Said): Written {
  const { toRecipients, attendees, members, subject, topic, message, content } = (args[0] ?? {}) as Partial<
    Record<'toRecipients' | 'attendees' | 'members', readonly string[]> & Record<'subject' | 'topic' | 'message' | 'content', string>
  >;
  const to = toRecipients ?? attendees ?? members ?? [];
  const kind = func === 'mail.composeMail' ? 'mail' : func === 'chat.openChat' ? 'chat' : 'meeting';
  return { kind, to, subject: subject ?? topic ?? '', body: message ?? content ?? '' };
}

function hear(said: Said): void {
  adding.hear(said);
  const { func, args } = said;
  const line = document.createElement('li');
  line.textContent = `${func} ${func === 'authentication.getAuthToken' ? '' : JSON.stringify(args)}`;
  heard.prepend(line);
}
